import type { MouseEvent, ReactNode } from 'react';

type LinkProps = {
  /** Where it leads, for a new tab and for whoever copies it. */
  readonly href: string;
  /** Goes there without loading the page again, so that nothing is lost. */
  readonly follow: () => void;
  readonly className?: string | undefined;
  readonly lang?: string;
  readonly children: ReactNode;
};

/** A link inside the product. Clicks meant for the browser (a new tab, a download) are left to it. */
export function Link({ href, follow, className, lang, children }: LinkProps) {
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow();
  };
  return (
    <a href={href} onClick={onClick} className={className} lang={lang} hrefLang={lang}>
      {children}
    </a>
  );
}
