import type { MouseEvent, ReactNode } from 'react';

type LinkProps = {
  /** Where it leads, for a new tab and for whoever copies it. */
  readonly href: string;
  /** Goes there without loading the page again, so that nothing is lost. */
  readonly follow: (from: HTMLElement) => void;
  readonly className?: string | undefined;
  readonly lang?: string;
  /** The reference of the finding it leads to. */
  readonly finding?: string;
  readonly children: ReactNode;
};

/** A link inside the product. Clicks meant for the browser (a new tab, a download) are left to it. */
export function Link({ href, follow, className, lang, finding, children }: LinkProps) {
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow(event.currentTarget);
  };
  return (
    <a href={href} onClick={onClick} className={className} lang={lang} hrefLang={lang} data-finding={finding}>
      {children}
    </a>
  );
}
