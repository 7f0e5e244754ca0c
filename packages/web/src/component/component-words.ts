import type { InterfaceLanguage } from '../i18n/interface-language.ts'
import type { LoadFailure } from './load-summary.ts'

/** What only the component says. */
export const componentWords: Readonly<
  Record<InterfaceLanguage, Readonly<Record<LoadFailure | 'loading' | 'nothingSaid', string>>>
> = {
  kk: {
    loading: 'Түсіндірме жүктеліп жатыр…',
    unreachable: 'Түсіндірме қазір жүктелмеді. Кейінірек қайта көріңіз.',
    refused: 'Бұл құжаттың түсіндірмесін жасау мүмкін болмады.',
    nothingSaid: 'Түсіндірмеде бұл бап туралы ештеңе айтылмаған.',
    'no-record': 'Бұл сілтемеде түсіндірме жоқ.',
  },
  ru: {
    loading: 'Изложение загружается…',
    unreachable: 'Изложение сейчас не загрузилось. Попробуйте позже.',
    refused: 'Для этого документа изложение составить не удалось.',
    nothingSaid: 'В изложении об этой статье ничего не сказано.',
    'no-record': 'По этой ссылке изложения нет.',
  },
  en: {
    loading: 'Loading the summary…',
    unreachable: 'The summary could not be loaded now. Try again later.',
    refused: 'No summary could be made of this document.',
    nothingSaid: 'The summary says nothing of this article.',
    'no-record': 'There is no summary at this address.',
  },
}
