import alerts from '../../locales/fr/alerts.json';
import effects from '../../locales/fr/effects.json';
import findings from '../../locales/fr/findings.json';
import result from '../../locales/fr/result.json';

export const explanations = { alerts, effects, findings, result };
