/** What the reader of Word documents may report. */
export type DocxRule =
  | 'comment-left-out'
  | 'contents-left-out'
  | 'embedded-document'
  | 'formula-as-text'
  | 'hidden-text'
  | 'note-at-end'
  | 'picture-left-out'
  | 'tracked-changes'
  | 'unknown-symbol'

/** What it says of them, by the language of the act; the count stands apart, so that no form of a word depends on it. */
export const docxMessages: Readonly<
  Record<'en' | 'kk' | 'ru', Readonly<Record<DocxRule, (count: number) => string>>>
> = {
  en: {
    'comment-left-out': (count) =>
      `Comments: ${count}. They are not part of the act and are left out.`,
    'contents-left-out': (count) =>
      `Generated tables of contents: ${count}. They are left out; the headings themselves are read.`,
    'embedded-document': (count) =>
      `Documents embedded here: ${count}. Their text is not read; paste it into the document.`,
    'formula-as-text': (count) =>
      `Formulas: ${count}. They are read as a line of text; compare them with the document.`,
    'hidden-text': (count) =>
      `Stretches of hidden text: ${count}. They are left out; show them if they belong to the act.`,
    'note-at-end': (count) =>
      `Note ${count} belongs here; its text stands at the end, under its number.`,
    'picture-left-out': (count) => `Pictures: ${count}. What they show is not read.`,
    'tracked-changes': (count) =>
      `Tracked changes: ${count}. The text is read as if all of them were accepted.`,
    'unknown-symbol': (count) =>
      `Signs that only their font explains: ${count}. Each is read as “\ufffd”.`,
  },
  kk: {
    'comment-left-out': (count) => `Пікірлер: ${count}. Олар актінің бөлігі емес, оқылған жоқ.`,
    'contents-left-out': (count) =>
      `Автоматты мазмұндар: ${count}. Олар қалдырылды; тақырыптардың өзі оқылды.`,
    'embedded-document': (count) =>
      `Осы жерге енгізілген құжаттар: ${count}. Олардың мәтіні оқылған жоқ; мәтінді құжатқа көшіріп қойыңыз.`,
    'formula-as-text': (count) =>
      `Формулалар: ${count}. Олар бір жол мәтін ретінде оқылды; құжатпен салыстырыңыз.`,
    'hidden-text': (count) =>
      `Жасырын мәтін бөліктері: ${count}. Олар оқылған жоқ; актіге қатысы болса, көрсетіңіз.`,
    'note-at-end': (count) =>
      `Осы жерге ${count}-сілтеме қатысты; оның мәтіні соңында, өз нөмірімен тұр.`,
    'picture-left-out': (count) => `Суреттер: ${count}. Олардағы мәтін оқылған жоқ.`,
    'tracked-changes': (count) =>
      `Түзету режиміндегі өзгерістер: ${count}. Мәтін олардың бәрі қабылданғандай оқылды.`,
    'unknown-symbol': (count) =>
      `Тек қаріпі арқылы танылатын таңбалар: ${count}. Әрқайсысы «\ufffd» болып оқылды.`,
  },
  ru: {
    'comment-left-out': (count) =>
      `Примечания рецензентов: ${count}. Они не часть акта и не прочитаны.`,
    'contents-left-out': (count) =>
      `Автоматические оглавления: ${count}. Они пропущены; сами заголовки прочитаны.`,
    'embedded-document': (count) =>
      `Встроенные здесь документы: ${count}. Их текст не прочитан; вставьте его в документ.`,
    'formula-as-text': (count) =>
      `Формулы: ${count}. Они прочитаны как строка текста; сверьте их с документом.`,
    'hidden-text': (count) =>
      `Фрагменты скрытого текста: ${count}. Они пропущены; откройте их, если они относятся к акту.`,
    'note-at-end': (count) =>
      `К этому месту относится сноска ${count}; её текст стоит в конце под своим номером.`,
    'picture-left-out': (count) => `Рисунки: ${count}. Текст на них не прочитан.`,
    'tracked-changes': (count) =>
      `Исправления в режиме рецензирования: ${count}. Текст прочитан так, как если бы все они были приняты.`,
    'unknown-symbol': (count) =>
      `Знаки, которые понятны только по шрифту: ${count}. Каждый прочитан как «\ufffd».`,
  },
}
