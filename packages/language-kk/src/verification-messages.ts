import type { VerificationMessages } from '@aiqyn/core'

/** What verifying a summary found, in Kazakh. */
export const verificationMessages: VerificationMessages = {
  heading: 'Мазмұндама мен оның дереккөзі',
  verdicts: {
    supported: 'Расталады',
    contradicted: 'Қайшы келеді',
    notFound: 'Табылмады',
    notChecked: 'Тексерілмеді',
  },
  counts: {
    supported: 'Дереккөз растайды',
    contradicted: 'Дереккөзге қайшы келеді',
    notFound: 'Дереккөзден табылмады',
    notChecked: 'Тексерілмеді',
  },
  'actor-differs': (stated, source) =>
    source === ''
      ? `Дереккөзде әрекет ететін «${stated}» емес.`
      : `Мазмұндамада «${stated}» аталған, ал дереккөзде әрекет ететін – «${source}».`,
  'actor-not-found': (stated) => `Дереккөздің табылған жерлерінде «${stated}» аталмаған.`,
  'edits-differ': () => 'Жазылған түзетулер дәйексөздерден бұл мәтінді құрамайды.',
  'exception-added': (stated) => `Дереккөздің бұл жерінде мұндай ерекшелік жоқ («${stated}»).`,
  'exception-dropped': (_, source) =>
    source === ''
      ? 'Дереккөзде ерекшелік бар, ал мазмұндамада ол жоқ.'
      : `Мазмұндамада ерекшелік түсіп қалған: «${source}».`,
  'figure-differs': (stated, source) =>
    source === ''
      ? `Дереккөздің бұл жерінде «${stated}» жоқ.`
      : `Мазмұндамада «${stated}», ал дереккөзде «${source}».`,
  'figure-not-found': (stated) => `Дереккөзден «${stated}» табылмады.`,
  'limit-differs': (stated, source) =>
    source === ''
      ? 'Мазмұндамадағы шек дереккөздегіден басқа немесе ол жоқ.'
      : `Мазмұндамада «${stated}» – дереккөздегіден басқа шек (жоғарғының орнына төменгі немесе керісінше): «${source}».`,
  'modality-differs': (stated, source) =>
    source === ''
      ? `Мазмұндамада «${stated}» делінген, ал дереккөзде бұл жоқ.`
      : `Мазмұндамада «${stated}» делінген, ал дереккөзде – «${source}».`,
  'modality-not-found': (stated) => `Дереккөздің бұл жерінен «${stated}» дегені табылмады.`,
  'name-not-found': (stated) => `Дереккөзден «${stated}» атауы табылмады.`,
  'negation-differs': (stated, source) =>
    source === ''
      ? `Дереккөз бекітетінді мазмұндама жоққа шығарады немесе керісінше («${stated}»).`
      : `Дереккөз жоққа шығаратынды не тыйым салатынды мазмұндама бекітеді («${source}»).`,
  'negation-not-found': (stated) => `Дереккөздің мұны жоққа шығаратыны табылмады («${stated}»).`,
  'no-evidence': () => 'Дереккөзден шешім шығаруға жететін жер табылмады.',
  'only-added': (stated) => `Дереккөз мұны шектемейді («${stated}»).`,
  'only-dropped': (_, source) =>
    source === ''
      ? 'Дереккөз мұны шектейді, ал мазмұндама шектемейді.'
      : `Мазмұндамада шектеу түсіп қалған: «${source}».`,
  'opposite-word': (stated, source) => `Мазмұндамада «${stated}», ал дереккөзде «${source}».`,
  'other-language': (stated, source) =>
    stated === '0'
      ? 'Мазмұндаманың тілі актінің тілінен басқа: тек сандарды, күндерді және сілтемелерді салыстыруға болады, ал бұл сөйлемде олар жоқ.'
      : `Мазмұндаманың тілі актінің тілінен басқа: тек сандар, күндер және сілтемелер салыстырылды (барлығы – ${stated}, табылғаны – ${source}). Сөздердің мағынасы сәйкес келе ме, ол тексерілмеді.`,
  'other-source': () => 'Мазмұндама бұл дереккөзден емес, басқа мәтіннен жасалған.',
  'quote-differs': (_, source) => `Дәйексөз өз орнында жоқ; дереккөзде ол жерде «${source}» тұр.`,
  'reference-differs': (stated, source) =>
    source === ''
      ? `Дереккөздің бұл жерінде «${stated}» сілтемесі жоқ.`
      : `Мазмұндамада «${stated}» сілтемесі, ал дереккөзде «${source}».`,
  'reference-not-found': (stated) => `Дереккөзден «${stated}» табылмады.`,
}
