import 'i18next';
import type change from '../../locales/fr/change.json';
import type charts from '../../locales/fr/charts.json';
import type contest from '../../locales/fr/contest.json';
import type editing from '../../locales/fr/editing.json';
import type firmness from '../../locales/fr/firmness.json';
import type interfaceWords from '../../locales/fr/interface.json';
import type method from '../../locales/fr/method.json';
import type plan from '../../locales/fr/plan.json';
import type play from '../../locales/fr/play.json';
import type result from '../../locales/fr/result.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface';
    resources: {
      interface: typeof interfaceWords;
      result: typeof result;
      firmness: typeof firmness;
      change: typeof change;
      plan: typeof plan;
      play: typeof play;
      charts: typeof charts;
      contest: typeof contest;
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
    };
  }
}
