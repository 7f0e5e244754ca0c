import type { VerificationMessages } from '@aiqyn/core'

/** What verifying a summary found, in Russian. */
export const verificationMessages: VerificationMessages = {
  heading: 'Изложение и его источник',
  verdicts: {
    supported: 'Подтверждается',
    contradicted: 'Противоречит',
    notFound: 'Не найдено',
    notChecked: 'Не проверено',
  },
  counts: {
    supported: 'Подтверждается источником',
    contradicted: 'Противоречит источнику',
    notFound: 'Не найдено в источнике',
    notChecked: 'Не проверено',
  },
  'actor-differs': (stated, source) =>
    source === ''
      ? `В источнике действует не «${stated}».`
      : `В изложении назван «${stated}», а в источнике действует «${source}».`,
  'actor-not-found': (stated) => `В найденных местах источника не назван «${stated}».`,
  'edits-differ': () => 'Записанные правки не дают этого текста из цитат.',
  'exception-added': (stated) => `В источнике здесь нет такого исключения («${stated}»).`,
  'exception-dropped': (_, source) =>
    source === ''
      ? 'В источнике есть исключение, а в изложении его нет.'
      : `В изложении пропущено исключение: «${source}».`,
  'figure-differs': (stated, source) =>
    source === ''
      ? `В источнике здесь нет «${stated}».`
      : `В изложении «${stated}», а в источнике «${source}».`,
  'figure-not-found': (stated) => `В источнике не найдено «${stated}».`,
  'limit-differs': (stated, source) =>
    source === ''
      ? 'В изложении другой предел, чем в источнике, или его нет.'
      : `В изложении «${stated}» – другой предел (верхний вместо нижнего или наоборот), чем в источнике: «${source}».`,
  'modality-differs': (stated, source) =>
    source === ''
      ? `В изложении сказано «${stated}», а в источнике этого нет.`
      : `В изложении сказано «${stated}», а в источнике «${source}».`,
  'modality-not-found': (stated) => `Не найдено, чтобы источник говорил здесь «${stated}».`,
  'name-not-found': (stated) => `В источнике не найдено название «${stated}».`,
  'negation-differs': (stated, source) =>
    source === ''
      ? `Изложение отрицает то, что источник утверждает, или наоборот («${stated}»).`
      : `Изложение утверждает то, что источник отрицает или запрещает («${source}»).`,
  'negation-not-found': (stated) => `Не найдено, чтобы источник это отрицал («${stated}»).`,
  'no-evidence': () => 'Не найдено места источника, по которому можно решить.',
  'only-added': (stated) => `Источник этого не ограничивает («${stated}»).`,
  'only-dropped': (_, source) =>
    source === ''
      ? 'Источник это ограничивает, а изложение – нет.'
      : `В изложении пропущено ограничение: «${source}».`,
  'opposite-word': (stated, source) => `В изложении «${stated}», а в источнике «${source}».`,
  'other-language': (stated, source) =>
    stated === '0'
      ? 'Изложение на другом языке, чем акт: сравнить можно только числа, даты и ссылки, а в этом предложении их нет.'
      : `Изложение на другом языке, чем акт: сравнивались только числа, даты и ссылки (найдено ${source} из ${stated}). Совпадает ли смысл слов, не проверялось.`,
  'other-source': () => 'Изложение сделано по другому тексту, чем этот источник.',
  'quote-differs': (_, source) => `Цитаты нет на её месте; в источнике там «${source}».`,
  'reference-differs': (stated, source) =>
    source === ''
      ? `В источнике здесь нет ссылки «${stated}».`
      : `В изложении ссылка «${stated}», а в источнике «${source}».`,
  'reference-not-found': (stated) => `В источнике не найдено «${stated}».`,
}
