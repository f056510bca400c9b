import alerts from '../../locales/en/alerts.json';
import effects from '../../locales/en/effects.json';
import findings from '../../locales/en/findings.json';
import result from '../../locales/en/result.json';

export const explanations = { alerts, effects, findings, result };
