import 'i18next';
import type interfaceWords from '../../locales/fr/interface.json';
import type result from '../../locales/fr/result.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface';
    resources: {
      interface: typeof interfaceWords;
      result: typeof result;
      // Keyed by ids of the rulebook; a test holds ids and keys together, both ways.
      questions: Record<string, string>;
      scenarios: Record<string, string>;
      cases: Record<string, string>;
      effects: Record<string, string>;
      alerts: Record<string, string>;
      findings: Record<string, string>;
    };
  }
}
