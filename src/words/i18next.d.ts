import 'i18next';
import type accessibility from '../../locales/fr/accessibility.json';
import type casePage from '../../locales/fr/case-page.json';
import type change from '../../locales/fr/change.json';
import type charts from '../../locales/fr/charts.json';
import type compare from '../../locales/fr/compare.json';
import type contest from '../../locales/fr/contest.json';
import type data from '../../locales/fr/data.json';
import type dated from '../../locales/fr/dated.json';
import type editing from '../../locales/fr/editing.json';
import type firmness from '../../locales/fr/firmness.json';
import type integrate from '../../locales/fr/integrate.json';
import type interfaceWords from '../../locales/fr/interface.json';
import type later from '../../locales/fr/later.json';
import type link from '../../locales/fr/link.json';
import type lost from '../../locales/fr/lost.json';
import type method from '../../locales/fr/method.json';
import type plan from '../../locales/fr/plan.json';
import type play from '../../locales/fr/play.json';
import type privacy from '../../locales/fr/privacy.json';
import type report from '../../locales/fr/report.json';
import type result from '../../locales/fr/result.json';
import type review from '../../locales/fr/review.json';
import type rose from '../../locales/fr/rose.json';
import type scenarioPage from '../../locales/fr/scenario-page.json';
import type share from '../../locales/fr/share.json';
import type staticWords from '../../locales/fr/static.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface';
    resources: {
      interface: typeof interfaceWords;
      result: typeof result;
      accessibility: typeof accessibility;
      privacy: typeof privacy;
      'case-page': typeof casePage;
      data: typeof data;
      report: typeof report;
      firmness: typeof firmness;
      change: typeof change;
      dated: typeof dated;
      plan: typeof plan;
      play: typeof play;
      charts: typeof charts;
      contest: typeof contest;
      compare: typeof compare;
      integrate: typeof integrate;
      later: typeof later;
      link: typeof link;
      lost: typeof lost;
      review: typeof review;
      rose: typeof rose;
      share: typeof share;
      // Spoken by the pages made at build time alone.
      static: typeof staticWords;
      'scenario-page': typeof scenarioPage;
      // Why a bound is not met: keyed by ids of rules/fairness.yaml.
      method: typeof method & { justifications: Record<string, string> };
      // Spoken by scripts alone.
      editing: typeof editing;
      // Keyed by ids of the rulebook; a test holds ids and keys together, both ways.
      questions: Record<string, string>;
      scenarios: Record<string, string>;
      cases: Record<string, string>;
      effects: Record<string, string>;
      alerts: Record<string, string>;
      actions: Record<string, string>;
      findings: Record<string, string>;
      // Keyed by ids of rules/families.yaml.
      families: Record<
        string,
        { name: string; what: string } & Record<'objectives' | 'asks' | 'examples', Record<string, string>>
      >;
    };
  }
}
