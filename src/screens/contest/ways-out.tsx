import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyTextButton } from '../../components/copy-text-button.tsx';
import { listIn } from '../../words/list-in.ts';
import { issueAddress, LONGEST_ISSUE, LONGEST_MAILTO, mailtoAddress } from './addresses.ts';
import styles from './contest.module.css';
import { type Part, shorten, wholeText } from './objection.ts';
import { type Recipients, siteOf } from './recipients.ts';

type WaysOutProps = {
  readonly recipients: Recipients;
  readonly subject: string;
  readonly parts: readonly Part[];
};

/** How an objection leaves, by the reader's own hand: an e-mail, a public issue, and always as a text to copy. */
export function WaysOut({ recipients: { email, issues }, subject, parts }: WaysOutProps) {
  const { t, i18n } = useTranslation('contest');
  const text = wholeText(parts);
  const named = (left: readonly Part[]) =>
    listIn(i18n.language).format(left.map(({ label }) => label.toLocaleLowerCase(i18n.language)));
  /** The address that fits in a length, and the names of what it had to leave out. */
  const within = (longest: number, address: (body: string) => string) => {
    const fitted = shorten(
      parts,
      (left) => t('shortened', { parts: named(left) }),
      (body) => address(body).length <= longest,
    );
    return { href: address(fitted.text), lacks: named(fitted.left) };
  };
  const mail = email ? within(LONGEST_MAILTO, (body) => mailtoAddress(email, subject, body)) : null;
  const issue = issues ? within(LONGEST_ISSUE, (body) => issueAddress(issues, subject, body)) : null;
  return (
    <div className={styles['ways']}>
      {mail && (
        <Way href={mail.href} name={t('email')} help={t('emailHelp', { address: email })}>
          {mail.lacks && t('emailTooLong', { parts: mail.lacks })}
        </Way>
      )}
      {issue && (
        <Way href={issue.href} name={t('issue')} help={t('issueHelp', { site: siteOf(issue.href) })} newTab>
          {issue.lacks && t('issueTooLong', { parts: issue.lacks })}
        </Way>
      )}
      <p className={styles['help']}>{t(mail || issue ? 'nothingOpens' : 'nobody')}</p>
      <CopyTextButton
        text={text}
        words={{
          copy: t('copy'),
          copied: t('copied'),
          copiedOldWay: t('copiedOldWay'),
          refused: t('copyRefused'),
          field: t('copyField'),
        }}
      />
    </div>
  );
}

type WayProps = {
  readonly href: string;
  readonly name: string;
  readonly help: string;
  readonly newTab?: boolean;
  /** Said when the whole text does not fit. */
  readonly children: string;
};

function Way({ href, name, help, newTab = false, children }: WayProps) {
  const id = useId();
  return (
    <div>
      <a
        href={href}
        {...(newTab ? { target: '_blank' } : {})}
        rel="noreferrer noopener"
        aria-describedby={children ? `${id}-help ${id}-long` : `${id}-help`}
      >
        {name}
      </a>
      <p id={`${id}-help`} className={styles['help']}>
        {help}
      </p>
      {children && (
        <p id={`${id}-long`} className={styles['long']}>
          {children}
        </p>
      )}
    </div>
  );
}
