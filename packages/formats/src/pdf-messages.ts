/** What the PDF reader finds; see `ReadingFinding.ruleId`. */
export type PdfRule =
  | 'pdf-damaged'
  | 'pdf-line-numbers-dropped'
  | 'pdf-pages-without-text'
  | 'pdf-rotated-text-dropped'
  | 'pdf-running-heads-dropped'
  | 'pdf-table-guessed'
  | 'pdf-unreadable-characters'
  | 'pdf-words-joined'

type Messages = Readonly<Record<PdfRule, (count: number) => string>>

/** Messages of the PDF reader by language and rule; they count and quote nothing. */
export const pdfMessages: Readonly<Record<'kk' | 'ru' | 'en', Messages>> = {
  kk: {
    'pdf-damaged': () => 'Файл бүлінген: оқуға болғаны ғана оқылды; түпнұсқамен салыстырыңыз.',
    'pdf-line-numbers-dropped': (count) => `Жол нөмірлері алып тасталды: ${count}.`,
    'pdf-pages-without-text': (count) =>
      `Мәтін қабаты жоқ беттер саны: ${count}. Олардың мазмұны оқылмады; алдымен OCR (мәтінді тану) жасаңыз.`,
    'pdf-rotated-text-dropped': (count) =>
      `Бұрылған мәтін (мысалы, «жоба» белгісі) ескерілмеді: ${count}.`,
    'pdf-running-heads-dropped': (count) =>
      `Колонтитулдар мен бет нөмірлері алып тасталды: ${count}.`,
    'pdf-table-guessed': () =>
      'Кесте ұяшықтардың орналасуы бойынша танылды; түпнұсқамен салыстырыңыз.',
    'pdf-unreadable-characters': (count) =>
      `Қаріп қай әріптерді бейнелейтінін көрсетпейді, оқылмаған таңбалар: ${count}.`,
    'pdf-words-joined': (count) => `Жолдан жолға тасымалданған сөздер біріктірілді: ${count}.`,
  },
  ru: {
    'pdf-damaged': () =>
      'Файл поврежден: прочитано то, что удалось прочитать; сверьте с оригиналом.',
    'pdf-line-numbers-dropped': (count) => `Номера строк опущены: ${count}.`,
    'pdf-pages-without-text': (count) =>
      `Страницы без текстового слоя: ${count}. Их содержание не прочитано; сначала распознайте текст (OCR).`,
    'pdf-rotated-text-dropped': (count) =>
      `Повернутый текст (например, отметка «проект») не учтен: ${count}.`,
    'pdf-running-heads-dropped': (count) => `Колонтитулы и номера страниц опущены: ${count}.`,
    'pdf-table-guessed': () => 'Таблица распознана по расположению ячеек; сверьте ее с оригиналом.',
    'pdf-unreadable-characters': (count) =>
      `Шрифт не сообщает, какие буквы он изображает; нечитаемых знаков: ${count}.`,
    'pdf-words-joined': (count) => `Слова, перенесенные со строки на строку, соединены: ${count}.`,
  },
  en: {
    'pdf-damaged': () =>
      'The file is damaged: what could be read was read; compare it with the original.',
    'pdf-line-numbers-dropped': (count) => `Line numbers left out: ${count}.`,
    'pdf-pages-without-text': (count) =>
      `Pages without a text layer: ${count}. What they hold was not read; run OCR (text recognition) first.`,
    'pdf-rotated-text-dropped': (count) =>
      `Rotated text (a “draft” mark, for instance) was left out: ${count}.`,
    'pdf-running-heads-dropped': (count) =>
      `Running heads, feet and page numbers left out: ${count}.`,
    'pdf-table-guessed': () =>
      'The table was told by where its cells stand; compare it with the original.',
    'pdf-unreadable-characters': (count) =>
      `A font does not say which letters it draws; characters that cannot be read: ${count}.`,
    'pdf-words-joined': (count) => `Words broken between lines were put together: ${count}.`,
  },
}
