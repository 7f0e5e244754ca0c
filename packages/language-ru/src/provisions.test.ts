import { type Provision, summarize } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { dictionaryName } from './dictionary-name.ts'
import { ru } from './index.ts'

const read = (text: string): Array<Provision> => summarize(text, [ru]).provisions
const told = (text: string): Array<string> =>
  read(`Статья 1. Порядок\n${text}`).map(({ type, party = '–' }) => `${type}: ${party}`)

test('who must, may and must not is the subject in front, whatever tells when and why', () => {
  expect(
    told('1. В целях безопасности детей владельцы качелей при осмотре обязаны вести журнал.'),
  ).toEqual(['duty: владельцы качелей'])
  expect(told('1. Лица, имеющие долг по взносам, не вправе голосовать.')).toEqual([
    'prohibition: Лица, имеющие долг по взносам',
  ])
  expect(told('1. В случае отказа органом заявитель имеет право обжаловать решение.')).toEqual([
    'right: заявитель',
  ])
})

test('a name that ends like an adjective in another case is a subject', () => {
  expect(told('1. Аким района направляет документ владельцу.')).toEqual(['duty: Аким района'])
})

test('an unknown noun is a party where only somebody can be the subject, a thing never is', () => {
  expect(told('1. Смотритель вправе закрыть площадку.')).toEqual(['right: Смотритель'])
  expect(told('1. Качели должны выдерживать двоих детей.')).toEqual(['duty: –'])
  expect(told('1. Устав кооператива должен содержать адрес.')).toEqual(['duty: –'])
})

test('who does what is done stands in the form of an agent, and is given in that of a subject', () => {
  expect(told('1. Акт осмотра направляется уполномоченным органом владельцу.')).toEqual([
    'duty: уполномоченный орган',
  ])
  expect(told('1. Владельцем и арендатором не допускается вырубка деревьев.')).toEqual([
    'prohibition: Владелец и арендатор',
  ])
  // Who sets the form does not send the document.
  expect(told('1. Заявка подается по форме, утвержденной уполномоченным органом.')).toEqual([
    'duty: –',
  ])
})

test('on whom a duty is laid, and whom something is forbidden, are parties', () => {
  expect(told('1. Уборка площадки возлагается на пользователей участка.')).toEqual([
    'duty: пользователи участка',
  ])
  expect(told('1. Посетителям запрещается кормить птиц.')).toEqual(['prohibition: Посетители'])
  // What is handed over to somebody is not forbidden to them.
  expect(told('1. Запрещается передавать ключ посетителям.')).toEqual(['prohibition: –'])
})

test('an enumeration gives each item its lead-in and its party', () => {
  expect(told('1. Смотритель обязан:\n1) открывать ворота;\n2) вести журнал.')).toEqual([
    'duty: Смотритель',
    'duty: Смотритель',
  ])
  expect(
    told('1. К полномочиям акимата относятся:\n1) выбор места;\n2) утверждение сметы.'),
  ).toEqual(['power: акимат', 'power: акимат'])
})

test('conditions, exceptions, time limits and sums are told with their places', () => {
  const text =
    'Статья 1. Плата\n1. В случае поломки качелей владелец обязан в течение трех дней со дня осмотра устранить ее, за исключением зимнего времени.'
  const [provision] = read(text)
  expect(provision).toMatchObject({
    type: 'duty',
    party: 'владелец',
    condition: 'В случае поломки качелей',
    deadline: 'в течение трех дней со дня осмотра',
    exception: 'за исключением зимнего времени',
  })
  for (const { evidence } of provision?.details ?? [])
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
})

test('a rule that is still to be made names who has to make it', () => {
  expect(told('1. Порядок осмотра качелей определяется уполномоченным органом.')).toEqual([
    'delegation: уполномоченный орган',
  ])
  const [provision] = read(
    'Статья 1. Осмотр\n1. Владелец обязан осматривать качели в порядке, определяемом уполномоченным органом.',
  )
  expect(provision?.details).toContainEqual(
    expect.objectContaining({ kind: 'delegation', party: 'уполномоченный орган' }),
  )
})

test('who pays and who is paid stand with a payment', () => {
  const [provision] = read(
    'Статья 1. Выплаты\n1. Пособие выплачивается родителям за счет средств местного бюджета.',
  )
  expect(provision).toMatchObject({
    type: 'payment',
    payer: 'местного бюджета',
    payee: 'родителям',
  })
})

test('what nobody in particular must do says so', () => {
  const [provision] = read('Статья 1. Осмотр\n1. Протокол размещается на доске объявлений.')
  expect(provision).toMatchObject({ type: 'duty', actorNotNamed: true })
})

test('steps of a procedure are counted in the article that sets it out', () => {
  const provisions = read(
    'Статья 1. Порядок осмотра\n1. Заявитель подает заявление.\n2. Уполномоченный орган рассматривает заявление.\nСтатья 2. Ограда\n1. Владелец обязан красить ограду.',
  )
  expect(provisions.map(({ step }) => step)).toEqual([1, 2, undefined])
})

test('descriptions provide nothing', () => {
  expect(told('1. Качели подразделяются на малые и большие.')).toEqual([])
  expect(told('1. Контроль осуществляется в форме осмотра.')).toEqual([])
  expect(told('1. Качели могут быть:\n1) малые;\n2) большие.')).toEqual([])
})

test('what something is, counts as or consists of is told as such, aims are not', () => {
  expect(told('1. Комитет является государственным органом.')).toEqual(['definition: –'])
  expect(
    told('1. Собрание считается состоявшимся, если на нем присутствует половина членов.'),
  ).toEqual(['definition: –'])
  expect(
    told('1. Уважительными причинами являются:\n1) болезнь смотрителя;\n2) наводнение.'),
  ).toEqual(['definition: –', 'definition: –'])
  expect(told('1. Задачами сада являются отдых и обучение детей.')).toEqual([])
})

test('any verb that tells what is done is read, not only those of a list', () => {
  expect(told('1. Победителю присуждается грамота.')).toEqual(['duty: –'])
  expect(told('1. Осмотр качелей переносится на следующий день.')).toEqual(['duty: –'])
  expect(told('1. Аварийный фонарь включается с наступлением темноты.')).toEqual(['duty: –'])
  // What only happens binds nobody.
  expect(told('1. Сезон начинается весной.')).toEqual([])
})

test('a body has powers where it sets rules, and duties where it acts', () => {
  expect(told('1. Комитет утверждает перечень садов.')).toEqual(['delegation: Комитет'])
  expect(told('1. Комитет определяет хранителя сада.')).toEqual(['power: Комитет'])
  expect(told('1. Комитет уведомляет хранителя сада.')).toEqual(['duty: Комитет'])
  // A sum that the parties agree on is left to no rule.
  expect(told('1. Размер взноса устанавливается по соглашению сторон.')).toEqual(['duty: –'])
  expect(told('1. Размер взноса определяется комитетом.')).toEqual(['delegation: комитет'])
})

test('a name ends where its noun phrase does', () => {
  expect(told('1. Размер взноса определяется владельцем исходя из площади участка.')).toEqual([
    'duty: владелец',
  ])
  expect(told('1. Директор сада по представлению смотрителя утверждает график.')).toEqual([
    'duty: Директор сада',
  ])
  expect(told('1. Лица, имеющие знак «Друг сада», вправе входить бесплатно.')).toEqual([
    'right: Лица, имеющие знак «Друг сада»',
  ])
  expect(told('1. Проверяемый может дать объяснения.')).toEqual(['right: Проверяемый'])
  expect(told('1. Жалоба подается владельцем либо третьим лицом.')).toEqual([
    'duty: владелец либо третье лицо',
  ])
  expect(told('1. Надзор за соблюдением арендатором условий проводится раз в год.')).toEqual([
    'duty: –',
  ])
})

test('a name that is given in another form is told in that of a subject', () => {
  expect(
    told(
      '1. Журнал ведется садовой службой района (далее – садовая служба).\n2. Садовая служба чистит пруд.',
    ),
  ).toEqual(['duty: садовая служба района', 'duty: садовая служба района'])
})

test('an exception goes on in its items, and “even if” is no condition', () => {
  const [provision] = read(
    'Статья 1. Осмотр\n1. Осмотру подлежат все качели, за исключением:\n1) детских;\n2) разобранных.',
  )
  expect(provision?.exception).toBe('за исключением: детских; разобранных')
  const [even] = read('Статья 1. Осмотр\n1. Владелец обязан чинить ограду, даже если участок пуст.')
  expect(even?.condition).toBeUndefined()
  const [believed] = read(
    'Статья 1. Осмотр\n1. Смотритель обязан закрыть сад, если есть основания полагать, что мост поврежден.',
  )
  expect(believed?.condition).toBe('если есть основания полагать, что мост поврежден')
})

test('limits that other words set, and those counted from what somebody learns', () => {
  const deadline = (text: string): string | undefined =>
    read(`Статья 1. Сроки\n${text}`)[0]?.deadline
  expect(
    deadline(
      '1. Владелец обязан ответить в течение срока, установленного пунктом 6 настоящих Правил.',
    ),
  ).toBe('в течение срока, установленного пунктом 6 настоящих Правил')
  expect(
    deadline('1. Владелец обязан заявить в течение года с момента наступления страхового случая.'),
  ).toBe('в течение года с момента наступления страхового случая')
  expect(deadline('1. Рабочие проходят осмотр по истечении каждых последующих трех лет.')).toBe(
    'по истечении каждых последующих трех лет',
  )
})

test('a name is given in the form of a subject', () => {
  expect(dictionaryName('уполномоченным органом области')).toBe('уполномоченный орган области')
  expect(dictionaryName('местными исполнительными органами')).toBe('местные исполнительные органы')
  expect(dictionaryName('собственников и владельцев')).toBe('собственники и владельцы')
  expect(dictionaryName('секретаря комиссии')).toBe('секретарь комиссии')
  // A subject stays as it is.
  expect(dictionaryName('владельцы животных')).toBe('владельцы животных')
})

test('a time limit is told whole: how often, dates of the calendar, the event, and no word of who acts', () => {
  const limit = (text: string): string | undefined =>
    read(`Статья 1. Срок\n1. ${text}`)[0]?.deadline
  expect(limit('Кооператив ежегодно не позднее 1 марта и 1 октября сдает отчет.')).toBe(
    'ежегодно не позднее 1 марта и 1 октября',
  )
  expect(
    limit('Кооператив обязан ежемесячно до 5 числа месяца, следующего за отчетным, сдать отчет.'),
  ).toBe('ежемесячно до 5 числа месяца, следующего за отчетным')
  expect(limit('Заявка рассматривается в месячный срок со дня ее подачи в порядке очереди.')).toBe(
    'в месячный срок со дня ее подачи',
  )
  // What happens within a condition is no limit for what follows from it.
  expect(
    limit('В случае неуплаты взноса в течение десяти дней кооператив обязан закрыть площадку.'),
  ).toBeUndefined()
})

test('services, boards, bureaus and divisions act, and activities of the same name do not', () => {
  expect(told('1. Журнал хранит кадровая служба кооператива.')).toEqual([
    'duty: кадровая служба кооператива',
  ])
  expect(told('1. Прием обеспечивается коллегией садоводов.')).toEqual(['duty: коллегия садоводов'])
  expect(told('1. Кредитное бюро уведомляет заявителя в течение пяти дней.')).toEqual([
    'duty: Кредитное бюро',
  ])
  expect(told('1. Отчет составляется структурным подразделением кооператива.')).toEqual([
    'duty: структурное подразделение кооператива',
  ])
  expect(told('1. Военная служба предполагает дисциплину.')).toEqual([])
  expect(told('1. Управление рисками снижает потери кооператива.')).toEqual([])
})

test('a verb with a time limit is a duty or a payment, and a negated one forbids', () => {
  expect(told('1. Качели проверяются до 1 мая.')).toEqual(['duty: –'])
  const [provision] = read(
    'Статья 1. Взносы\n1. Выплата пособия осуществляется путем перевода получателю в течение десяти дней.',
  )
  expect(provision).toMatchObject({ type: 'payment', payee: 'получателю' })
  expect(told('1. Заявление без подписи не принимается.')).toEqual(['prohibition: –'])
  expect(told('1. Сбор с пенсионеров не взимается.')).toEqual(['exception: –'])
  expect(told('1. Владельцы качелей несут полную ответственность за вред.')).toEqual([
    'penalty: Владельцы качелей',
  ])
})

test('what an act tells a body to do is its duty, and what the act does itself is a decision', () => {
  expect(
    told('1. Министерству просвещения в установленном порядке принять меры по осмотру качелей.'),
  ).toEqual(['duty: Министерство просвещения'])
  // A comma within quotation marks ends no name.
  expect(
    told('1. Государственному учреждению «Отдел дорог, парков и качелей» обеспечить осмотр.'),
  ).toEqual(['duty: Государственное учреждение «Отдел дорог, парков и качелей»'])
  expect(
    told('1. Комитету по играм обеспечить:\n1) проверку качелей;\n2) издание правил.'),
  ).toEqual(['duty: Комитет по играм', 'duty: Комитет по играм'])
  expect(told('1. Утвердить прилагаемые правила.')).toEqual(['decision: –'])
})

test('who acts may stand behind the verb', () => {
  expect(told('1. С просьбой может обратиться его представитель в порядке очереди.')).toEqual([
    'right: представитель',
  ])
  expect(
    told('1. Право на бесплатное посещение площадки имеют все жители и работники двора.'),
  ).toEqual(['right: все жители и работники двора'])
  // What may be done is no subject.
  expect(told('1. Осмотр может включать проверку цепей.')).toEqual(['right: –'])
})

test('a condition ends with its clause, and items have that of their lead-in', () => {
  const condition = (text: string): ReadonlyArray<string | undefined> =>
    read(`Статья 1. Осмотр\n${text}`).map((provision) => provision.condition)
  expect(
    condition(
      '1. В случае поломки (трещины, износа цепи) качелей или опор владелец обязан закрыть их.',
    ),
  ).toEqual(['В случае поломки (трещины, износа цепи) качелей или опор'])
  expect(condition('1. В случае, если цепь порвана, владелец обязан закрыть качели.')).toEqual([
    'В случае, если цепь порвана',
  ])
  expect(
    condition('1. При поломке качелей смотритель обязан:\n1) закрыть их;\n2) вызвать мастера.'),
  ).toEqual(['При поломке качелей', 'При поломке качелей'])
  expect(
    condition(
      '1. Смотритель обязан:\n1) вести журнал;\n2) в случае пожара осуществлять его тушение.',
    ),
  ).toEqual([undefined, 'в случае пожара'])
  expect(condition('1. При акимате создается совет.')).toEqual([])
})

test('two predicates of a sentence are two provisions, with the party and the condition they share', () => {
  const found = read(
    'Статья 1. Учет\n1. В случае утраты билета владелец обязан сообщить об этом и сдать заявление, а также вести журнал.\n',
  )
  expect(
    found.map(({ type, party, action, condition }) => [type, party, action, condition]),
  ).toEqual([
    [
      'duty',
      'владелец',
      'В случае утраты билета владелец обязан сообщить об этом',
      'В случае утраты билета',
    ],
    ['duty', 'владелец', 'сдать заявление', 'В случае утраты билета'],
    ['duty', 'владелец', 'вести журнал.', 'В случае утраты билета'],
  ])
  expect(told('1. Комиссия рассматривает заявление и выносит решение.')).toEqual([
    'duty: Комиссия',
    'duty: Комиссия',
  ])
  expect(told('1. Комиссия рассматривает заявление, а аким области подписывает ответ.')).toEqual([
    'duty: Комиссия',
    'duty: аким области',
  ])
  expect(told('1. Заявитель вправе обжаловать решение и обязан сообщить об этом.')).toEqual([
    'right: Заявитель',
    'duty: Заявитель',
  ])
  expect(told('1. Владельцы не создают помех соседям и не оставляют мусор.')).toEqual([
    'prohibition: Владельцы',
    'prohibition: Владельцы',
  ])
})

test('verbs with one object, a choice and verbs of a clause inside stay together', () => {
  expect(told('1. Комиссия разрабатывает и согласует план.')).toHaveLength(1)
  expect(told('1. Комиссия принимает заявку или отклоняет ее.')).toHaveLength(1)
  expect(
    told('1. Комиссия обязана обеспечить возможность осматривать качели и копировать журнал.'),
  ).toHaveLength(1)
  expect(
    told('1. Лица, которые прошли проверку и получили допуск, обязаны вести учет.'),
  ).toHaveLength(1)
  expect(
    told('1. Смотритель вправе закрыть лицам, не способным оплатить вход, ворота.'),
  ).toHaveLength(1)
})

test('what an act holds for, and what frees nobody, binds nobody and has no time limit', () => {
  expect(told('1. Положения настоящей статьи применяются к гостям сада.')).toEqual([
    'definition: –',
  ])
  expect(told('1. Возмещение ущерба не освобождает виновное лицо от уборки.')).toEqual([
    'definition: –',
  ])
  expect(told('1. Размер взноса составляет десять процентов дохода.')).toEqual(['definition: –'])
  const [scope] = read(
    'Статья 1. Сфера\n1. Настоящий Закон распространяется на договоры, заключенные до 1 января 2020 года.\n',
  )
  expect([scope?.type, scope?.deadline]).toEqual(['definition', undefined])
  // Somebody does these things.
  expect(told('1. Суд не освобождает владельца от уборки.')).toEqual(['prohibition: Суд'])
  expect(told('1. Секретарь составляет протокол.')).toEqual(['duty: Секретарь'])
})

test('what is negated within a name belongs to it', () => {
  expect(told('1. Лица, не достигшие возраста 18 лет, обязаны зарегистрироваться.')).toEqual([
    'duty: Лица, не достигшие возраста 18 лет',
  ])
})

test('all of a kind, an office and who is made to answer are parties', () => {
  expect(
    told('1. Все жильцы, занимающиеся разведением, продажей птиц, обязаны вести учет.'),
  ).toEqual(['duty: Все жильцы, занимающиеся разведением, продажей птиц'])
  expect(told('1. Аппарат акима направляет отчет владельцу.')).toEqual(['duty: Аппарат акима'])
  expect(told('1. За нарушение правил виновные лица привлекаются к ответственности.')).toEqual([
    'penalty: виновные лица',
  ])
})

test('a line that names an office tells it what its items say, and a list may be led in by a second verb', () => {
  expect(
    told(
      '1. Сектору финансов администрации:\n1) представить приказ на регистрацию;\n2) в течение десяти календарных дней со дня регистрации направить его копии в центр.',
    ),
  ).toEqual(['duty: Сектор финансов администрации', 'duty: Сектор финансов администрации'])
  expect(
    told(
      '1. В стаж засчитывается время работы в саду независимо от формы, а также включается время:\n1) учебы;\n2) отпуска.',
    ),
  ).toEqual(['duty: –', 'duty: –'])
})

test('a condition without a verb ends where a noun begins the main clause', () => {
  const [rule] = read(
    'Статья 1. Оклад\n1. В случае повышения оклада работника исчисление оклада осуществляется заново.\n',
  )
  expect(rule?.condition).toBe('В случае повышения оклада работника')
})

test('what should be done is a duty, of whom it is said in the dative', () => {
  expect(told('1. Все работы следует выполнять по проекту.')).toEqual(['duty: –'])
  expect(told('1. Лицам, арендующим качели, необходимо заключить договор.')).toEqual([
    'duty: Лица, арендующие качели',
  ])
  expect(told('1. Из плана следует, что площадка закрыта.')).toEqual([])
})

test('who makes something, or may do it, is named behind the verb, and nobody else is', () => {
  expect(told('1. Комиссия создается акимом района.')).toEqual(['power: аким района'])
  expect(told('1. Площадки могут создаваться владельцами участков.')).toEqual([
    'right: владельцы участков',
  ])
  expect(told('1. Доходы не могут распределяться между его членами.')).toEqual(['prohibition: –'])
  expect(told('1. Договор может быть заключен до принятия решения органом.')).toEqual(['right: –'])
})

test('the subject is told by what agrees with it behind a comma, and a pronoun by who is named in front', () => {
  expect(told('1. Для открытия площадки лица, указанные в акте, должны подать план.')).toEqual([
    'duty: лица, указанные в акте',
  ])
  expect(told('1. Если владельцами нарушен порядок, они обязаны закрыть площадку.')).toEqual([
    'duty: владельцы',
  ])
})

test('under a name an item that tells somebody else is of that name, and a negated one forbids', () => {
  expect(
    told('1. Владельцы участков:\n1) информируют соответствующие органы;\n2) не сносят ограду.'),
  ).toEqual(['duty: Владельцы участков', 'prohibition: Владельцы участков'])
})

test('a court is not its judge', () => {
  expect(
    told(
      '1. Третейский судья – лицо, избранное сторонами.\n2. Третейский суд рассматривает споры.',
    ),
  ).toContain('duty: Третейский суд')
})

test('what is done to a thing goes on with the next verb, past an adjective in -янный', () => {
  expect(
    told('1. Перечни формируются органами и на постоянной основе публикуются на портале.'),
  ).toEqual(['duty: органы', 'duty: органы'])
  expect(
    told('1. Решение оформляется в виде протокола и направляется владельцу для рассмотрения.'),
  ).toEqual(['duty: –', 'duty: –'])
  // How a thing is held is no duty.
  expect(told('1. Контроль осуществляется в форме проверок.')).toEqual([])
})

test('animals and houses are kept, information is contained', () => {
  expect(told('1. Собаки содержатся в условиях, исключающих нападение.')).toEqual(['duty: –'])
  expect(told('1. Дворы содержатся в чистоте.')).toEqual(['duty: –'])
  expect(told('1. Сведения содержатся в реестре.')).toEqual(['definition: –'])
})

test('a body that sets something and does something further has a power and a duty', () => {
  expect(
    told('1. Акиматы определяют места выгула и при необходимости оборудуют площадки.'),
  ).toEqual(['power: Акиматы', 'duty: Акиматы'])
})

test('a right that governs no verb goes on with a duty', () => {
  expect(told('1. Владельцы имеют иные права и выполняют иные обязанности.')).toEqual([
    'right: Владельцы',
    'duty: Владельцы',
  ])
  expect(
    told('1. Владелец имеет право быть информированным о возможности заявить возражение.'),
  ).toEqual(['right: Владелец'])
})

test('an item with a verb of its own may have several', () => {
  expect(
    told(
      '1. Владельцами соблюдаются следующие требования:\n1) надевает намордник на собаку и регулирует длину поводка;\n2) выводит собаку на поводке.',
    ),
  ).toEqual(Array(3).fill('duty: Владельцы'))
})

test('the preposition that ends a lead-in governs its items', () => {
  expect(
    told(
      '1. Распределение средств определяется решением акима на:\n1) ремонт дорог;\n2) полив садов.',
    ),
  ).toHaveLength(2)
})

test('a word that opens the sentence and governs nothing leaves the name behind it a subject', () => {
  expect(told('1. При этом плательщики, имеющие договор, уменьшают взносы.')).toEqual([
    'duty: плательщики, имеющие договор',
  ])
})

test('a pronoun behind a condition means who acts in it', () => {
  expect(told('1. Если орган сомневается в полномочиях, он обязан провести проверку.')).toEqual([
    'duty: орган',
  ])
})

test('items of who may be or act as something are the parties', () => {
  expect(
    told(
      '1. Заявителями могут выступить следующие лица:\n1) учредитель фонда;\n2) руководитель фонда.',
    ),
  ).toEqual(['right: учредитель фонда', 'right: руководитель фонда'])
})
