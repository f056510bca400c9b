import { modelOf } from '../../src/engine/model.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import type { Ranks } from './agreement.ts';
import { jsonRulesEngineRanks } from './json-rules-engine.ts';
import { plainRules } from './plain-rules.ts';
import { productRanks, productReads, productRecommends } from './product.ts';
import { publicodesRanks } from './publicodes.ts';

/** The engines measured, each made once, by the name that tables show. The first is the product's ranking. */
export function contenders(rulebook: Rulebook): readonly { readonly name: string; readonly ranks: Ranks }[] {
  const rules = plainRules(modelOf(rulebook));
  return [
    { name: 'boussole', ranks: productRanks(rulebook) },
    { name: 'boussole, rule by rule', ranks: productReads(rulebook) },
    { name: 'boussole, with every reason', ranks: productRecommends(rulebook) },
    { name: 'json-rules-engine', ranks: jsonRulesEngineRanks(rules) },
    { name: 'publicodes', ranks: publicodesRanks(rules) },
  ];
}
