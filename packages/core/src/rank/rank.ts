import type { Act } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import { type Features, measureFeatures } from './features.ts'
import type { Tellable } from './tellables.ts'
import { weights } from './weights.ts'

/** How much each passage matters, beside the others of its act: the higher the more, mostly between 0 and 1. */
export function rankTellables(
  act: Act,
  tellables: ReadonlyArray<Tellable>,
  language: Language,
): Array<number> {
  return measureFeatures(act, tellables, language).map(scoreOf)
}

const names = Object.keys(weights) as Array<keyof Features>

function scoreOf(features: Features): number {
  return names.reduce((sum, name) => sum + weights[name] * features[name], 0)
}
