import type { Answers } from '../../src/engine/answers.ts';
import type { Play } from '../../src/link/play.ts';
import type { LinkText } from '../../src/link/text.ts';

type GoldenText = {
  readonly link: string;
  readonly answers: Answers;
  readonly play: Play | null;
  readonly text: LinkText;
};

const DUNKERQUE: Answers = {
  owner: ['large-public'],
  objectives: ['co-construction', 'community'],
  qualities: 'unknown',
  frame: ['committed'],
  budget: ['limited'],
  staff: ['facilitators'],
  sponsorship: 'unknown',
  deadline: ['phased'],
  audience: ['residents'],
  channel: ['platforms'],
  inclusion: 'unknown',
  topic: ['ordinary'],
  data: ['ordinary'],
  participation: ['experienced'],
  digital: ['services'],
};

/** The golden links whose sender added words. */
export const GOLDEN_TEXTS: Readonly<Record<string, GoldenText>> = {
  'dunkerque, with a project alone': {
    link: '1.1.owlobcmqu0frcbulstfsp0depaurchpin0toodaopaediv.ij2wiz3foqqhaylsoruwg2lqmf2gszq.0244660c',
    answers: DUNKERQUE,
    play: null,
    text: { project: 'Budget participatif', note: '', author: '' },
  },
  'dunkerque, with a project, a note and an author, accents and all': {
    link: '1.1.owlobcmqu0frcbulstfsp0depaurchpin0toodaopaediv.itb2s3lbojrwqzjaykvsaq6fsn2xeidemuqhm2lmnrssbqv3edribfbayouxjq5jeazdamrxbjjmhklqn5xhgzltebsg63toyouwk4zamvxca4wdvf2w42lpnyqduidm4kajtq5jnr2sa2gdvfzws5dfebsw4y3pojssyidmmuqge5lem5sxiido4kajszltoqqhaylteb3g65gdvexauu3foj3gsy3febrws5dppfsw43tfotb2s.62c60ac1',
    answers: DUNKERQUE,
    play: null,
    text: {
      project: 'Démarche « Cœur de ville » — été 2027',
      note: 'Réponses données en réunion : l’élu hésite encore, le budget n’est pas voté.',
      author: 'Service citoyenneté',
    },
  },
  'dunkerque, with a note alone, in other scripts and with pictures': {
    link: '1.1.owlobcmqu0frcbulstfsp0depaurchpin0toodaopaediv.blbyoyjanfzgcihqt6gl74e7sgg7bh4pxuqonf5f42okz2fktyqnrj6zqtmltwfr3cuntcwyveqnpiwxshl2rv4z26vcbyfzqtqlrf7axcra.1623e0a6',
    answers: DUNKERQUE,
    play: null,
    text: { project: '', note: 'Ça ira 🌿👍🏽 日本語 العربية עברית ไทย', author: '' },
  },
  'dunkerque, with an author alone': {
    link: '1.1.owlobcmqu0frcbulstfsp0depaurchpin0toodaopaediv.bifmletvozzgkidoykycamrahrrd4.d8c1d397',
    answers: DUNKERQUE,
    play: null,
    text: { project: '', note: '', author: 'Œuvre n° 2 <b>' },
  },
  'a questionnaire prepared for someone, with a note': {
    link: '1.1.owcobnibu0.yoaca4tfnvygy2lsbjewyidnmfxhc5lfeb3g64zaolb2s4dpnzzwk4zo.08e338ad',
    answers: { owner: ['company'], objectives: ['needs', 'ideas'], budget: 'unknown' },
    play: null,
    text: { project: 'À remplir', note: 'Il manque vos réponses.', author: '' },
  },
  'everything at once: a try, an actor, a finding, a text as long as can be': {
    link: '1.1.owsobvnqu0fr0bunstosp0detaurch0in0toodaopaedib1bus2p304.obyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqobyha4dqbjkw4zjamnxw4y3foj2gc5djn5xca4dsyouxaylsyouwkidbozswgidmmvzsa2dbmjuxiyloorsxgidfoqqgyzltebugcytjorqw45dtebshkidrovqxe5djmvzc4icvnzssay3pnzrwk4tumf2gs33oebyhfq5jobqxfq5jmuqgc5tfmmqgyzltebugcytjorqw45dfomqgk5banrsxgidimfrgs5dbnz2hgideouqhc5lboj2gszlsfyqfk3tfebrw63tdmvzhiylunfxw4idqolb2s4dbolb2szjamf3gkyzanrsxgidimfrgs5dbnz2gk4zamv2ca3dfomqgqylcnf2gc3tuomqgi5jaof2wc4tunfsxelrakvxgkiddn5xggzlsorqxi2lpnyqha4wdvfygc4wdvfssaylwmvrsa3dfomqgqylcnf2gc3tumvzsazluebwgk4zanbqwe2lumfxhi4zamr2sa4lvmfzhi2lfoixcavlomuqgg33omnsxe5dboruw63raobzmhklqmfzmhklfbjqwcylbmfqwcylbmfqq.3c46d8f0',
    answers: {
      owner: ['small-authority'],
      objectives: ['shared-vision', 'needs'],
      qualities: 'unknown',
      frame: 'unknown',
      budget: ['none'],
      staff: ['one'],
      sponsorship: 'unknown',
      deadline: ['tight'],
      audience: ['residents'],
      channel: 'unknown',
      inclusion: 'unknown',
      topic: ['ordinary'],
      data: ['ordinary'],
      participation: ['experienced'],
      digital: ['basic'],
    },
    play: { answers: { budget: ['substantial'] }, priority: 'provider', off: [4] },
    text: {
      project: 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',
      note: 'Une concertation préparée avec les habitantes et les habitants du quartier. Une concertation préparée avec les habitantes et les habitants du quartier. Une concertation préparée avec les habitantes et les habitants du quartier. Une concertation préparée avec les habitantes et les habitants du quartier. Une concertation préparée',
      author: 'aaaaaaaaaaa',
    },
  },
};
