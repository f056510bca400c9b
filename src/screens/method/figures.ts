/** A figure as it is written: at most so many decimals, a true minus sign. */
export const figure = (value: number, language: string, decimals = 0): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(value).replace('-', '−');

/** The same with its sign, zero apart: « +1,5 », « −2 », « 0 ». */
export const signed = (value: number, language: string, decimals = 2): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: decimals, signDisplay: 'exceptZero' })
    .format(value)
    .replace('-', '−');

/** A share in 0..1, as a percentage: « 27 % ». */
export const percent = (share: number, language: string, decimals = 0): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: decimals }).format(share);
