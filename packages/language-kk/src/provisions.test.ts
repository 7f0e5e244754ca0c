import { type Provision, summarize } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { dictionaryName } from './dictionary-name.ts'
import { kk } from './index.ts'

const read = (text: string): Array<Provision> => summarize(text, [kk]).provisions
const told = (text: string): Array<string> =>
  read(`1-бап. Тәртіп\n${text}`).map(({ type, party = '–' }) => `${type}: ${party}`)

test('who must, may and must not is the name in the form of a subject, wherever it stands', () => {
  expect(told('1. Бақ иесі ағаштарды суаруға міндетті.')).toEqual(['duty: Бақ иесі'])
  expect(told('1. Ағаштарды кесу тәртібін уәкілетті орган айқындайды.')).toEqual([
    'delegation: уәкілетті орган',
  ])
  expect(told('1. Келушінің ағаш отырғызуға құқығы бар.')).toEqual(['right: Келуші'])
})

test('a body that has made a rule is not who acts by it', () => {
  expect(
    told('1. Есепті уәкілетті орган бекіткен қағидаларға сәйкес бақ операторы жүргізеді.'),
  ).toEqual(['duty: бақ операторы'])
})

test('on whom a duty is laid is a party', () => {
  expect(told('1. Бақты күту жөніндегі міндет бақ иелеріне жүктеледі.')).toEqual([
    'duty: бақ иелері',
  ])
})

test('what brackets add behind the verb does not hide it', () => {
  expect(
    told('1. Шығын жыл ішінде 40 000 теңгеден аспайтын мөлшерде өтеледі (бұдан әрі – өтемақы).'),
  ).toEqual(['payment: –'])
})

test('the words that close an enumeration rule each item, and its lead-in names the party', () => {
  expect(told('1. Бақ иесі:\n1) ағаштарды суаруға;\n2) қоқысты шығаруға міндетті.')).toEqual([
    'duty: Бақ иесі',
    'duty: Бақ иесі',
  ])
})

test('what closes a condition or an exception tells where it stands', () => {
  const [provision] = read(
    '1-бап. Бақ\n1. Қыс мезгілін қоспағанда, ағаш сынған жағдайда, бақ иесі оны үш күн ішінде алып тастауға міндетті.',
  )
  expect(provision).toMatchObject({
    type: 'duty',
    exception: 'Қыс мезгілін қоспағанда',
    condition: 'ағаш сынған жағдайда',
    deadline: 'үш күн ішінде',
  })
})

test('what is done by nobody who is named says so, and what is described provides nothing', () => {
  const [provision] = read('1-бап. Бақ\n1. Хаттама тақтада орналастырылады.')
  expect(provision).toMatchObject({ type: 'duty', actorNotNamed: true })
  expect(told('1. Ағаштар мынадай түрлерге бөлінеді: алма, алмұрт.')).toEqual([])
})

test('what something is or consists of is told as such, aims are not', () => {
  expect(told('1. Комитет мемлекеттік орган болып табылады.')).toEqual(['definition: –'])
  expect(told('1. Бақтың паспорты бақтың жоспарын қамтиды.')).toEqual(['definition: –'])
  expect(told('1. Бақтың міндеттері балаларды тынықтыру болып табылады.')).toEqual([])
})

test('any verb that tells what is done is read, not only those of a list', () => {
  expect(told('1. Бақтың паспорты екі тілде әзірленеді.')).toEqual(['duty: –'])
  expect(told('1. Өтініш келіп түскен күні тіркеледі.')).toEqual(['duty: –'])
  expect(told('1. Маусым көктемде басталады.')).toEqual([])
})

test('a name has its object and its owners, and no object of the verb or word that tells when', () => {
  expect(told('1. Байқауға қатысушы өзінің жұмысын алып кетуге құқылы.')).toEqual([
    'right: Байқауға қатысушы',
  ])
  expect(told('1. Директорға жазылған шағымды басқа лауазымды адам қарайды.')).toEqual([
    'duty: басқа лауазымды адам',
  ])
  expect(told('1. Бақ Кеңесінің жобалар орталығы жоспарды қарайды.')).toEqual([
    'duty: Бақ Кеңесінің жобалар орталығы',
  ])
  expect(told('1. Бақтың жұмыскері болып табылатын тұлға өкіл болуға құқылы емес.')).toEqual([
    'prohibition: Бақтың жұмыскері болып табылатын тұлға',
  ])
  expect(told('1. Өкіл шеттетілген кезде әкімшілік орган жаңа мерзім белгілейді.')).toEqual([
    'power: әкімшілік орган',
  ])
})

test('a body has powers where it sets rules, and duties where it acts', () => {
  expect(told('1. Комитет есепті Үкіметке ұсынады.')).toEqual(['duty: Комитет'])
  expect(told('1. Хаттама екі күн ішінде бекітіледі.')).toEqual(['duty: –'])
  expect(told('1. Шешім шағым жасауға жатпайды.')).toEqual(['prohibition: –'])
})

test('a name is given in the form of a subject', () => {
  expect(dictionaryName('меншік иелеріне немесе иегерлеріне')).toBe(
    'меншік иелері немесе иегерлері',
  )
  expect(dictionaryName('бақ операторының')).toBe('бақ операторы')
  expect(dictionaryName('уәкілетті орган')).toBe('уәкілетті орган')
})

test('a time limit has its whole number, its event, and no word of who acts', () => {
  const limit = (text: string): string | undefined => read(`1-бап. Мерзім\n1. ${text}`)[0]?.deadline
  expect(
    limit(
      'Бақ операторы келушіні ағашты кесу күнінен кемінде он бес жұмыс күні бұрын хабардар етеді.',
    ),
  ).toBe('ағашты кесу күнінен кемінде он бес жұмыс күні бұрын')
  expect(
    limit(
      'Бақ операторы өтінішті соңғы құжатты алған күннен бастап жиырма бес жұмыс күні ішінде қарауға міндетті.',
    ),
  ).toBe('соңғы құжатты алған күннен бастап жиырма бес жұмыс күні ішінде')
  expect(
    limit('Төлем мерзімі ағашты жеткізу күнінен бастап күнтізбелік отыз бес күннен аспауы тиіс.'),
  ).toBe('ағашты жеткізу күнінен бастап күнтізбелік отыз бес күннен аспауы')
  expect(limit('Бақ операторы жыл сайын 20 қаңтарға дейін есеп береді.')).toBe(
    'жыл сайын 20 қаңтарға дейін',
  )
  expect(limit('Бақ операторының кемінде бес жыл жұмыс өтілі болуы тиіс.')).toBeUndefined()
})

test('bureaus, sectors and services act with their modifiers, and activities of the same name do not', () => {
  expect(told('1. Кредиттік бюро есепті ұсынады.')).toEqual(['duty: Кредиттік бюро'])
  expect(told('1. Бақтарды құзыретті орган тексереді.')).toEqual(['duty: құзыретті орган'])
  expect(told('1. Кадр қызметі журнал жүргізеді.')).toEqual(['duty: Кадр қызметі'])
  expect(told('1. Бақтың қызметі келушілерді қуантады.')).toEqual([])
})

test('what an act tells a body to do is its duty, and what the act does itself is a decision', () => {
  expect(told('1. Мәдениет министрлігі осы қаулыдан туындайтын шараларды қабылдасын.')).toEqual([
    'duty: Мәдениет министрлігі',
  ])
  expect(
    told('1. Бақ және есеп секторы:\n1) тізімді ұсынсын;\n2) көшірмені мұрағатқа жіберсін.'),
  ).toEqual(['duty: Бақ және есеп секторы', 'duty: Бақ және есеп секторы'])
  expect(told('1. Қоса беріліп отырған қағидалар бекітілсін.')).toEqual(['decision: –'])
})

test('a negated verb forbids, unless it exempts', () => {
  expect(told('1. Ластанған жер жалға берілмейді.')).toEqual(['prohibition: –'])
  expect(told('1. Зейнеткерлерден алым алынбайды.')).toEqual(['exception: –'])
})

test('conditions of time and absence are told without who acts', () => {
  const condition = (text: string): string | undefined =>
    read(`1-бап. Бақ\n1. ${text}`)[0]?.condition
  expect(condition('Бақ иесі ағаш отырғызу кезінде топырақты тексереді.')).toBe(
    'ағаш отырғызу кезінде',
  )
  expect(condition('Рұқсат болмайынша, ағаш кесуге тыйым салынады.')).toBe('Рұқсат болмайынша')
  // A clause within the name of a thing says nothing of when.
  expect(condition('Бақ иесі отырғызу кезінде қолданылған құралды сақтайды.')).toBeUndefined()
})

test('the words that close a list go with each item, whatever its form', () => {
  const actions = read(
    '1-бап. Шарт\n1. Шарт мыналарды:\n1) бақтың мекенжайы;\n2) алманың мөлшері;\n3) сатушыны қамтуы тиіс.',
  ).map(({ action }) => action)
  expect(actions).toEqual([
    'бақтың мекенжайы қамтуы тиіс.',
    'алманың мөлшері қамтуы тиіс.',
    'сатушыны қамтуы тиіс.',
  ])
})

test('limits of the calendar, of the same day, and until an event', () => {
  const deadline = (text: string): string | undefined =>
    read(`1-бап. Мерзімдер\n${text}`)[0]?.deadline
  expect(deadline('1. Бақ иесі ағымдағы жылдың 5 қазанына дейін есеп беруге міндетті.')).toBe(
    'ағымдағы жылдың 5 қазанына дейін',
  )
  expect(
    deadline(
      '1. Бақ иесі есепті жылдан кейінгі жылдың 7 наурызынан кешіктірмей есеп беруге міндетті.',
    ),
  ).toBe('есепті жылдан кейінгі жылдың 7 наурызынан кешіктірмей')
  expect(deadline('1. Хат келіп түскен күні тіркеледі.')).toBe('келіп түскен күні')
  expect(
    deadline(
      '1. Бақ иесі өтініш (хат) тіркелген күннен бастап үш күн ішінде жауап беруге міндетті.',
    ),
  ).toBe('өтініш (хат) тіркелген күннен бастап үш күн ішінде')
  // How old a paper is limits nobody.
  expect(
    deadline(
      '1. Бақ иесі мынадай құжаттарды ұсынады:\n1) өтініш тіркелген күнге дейін он күн ішінде алынған анықтама;\n2) шарт.',
    ),
  ).toBeUndefined()
})

test('a list that a verb in -иды closes, and duties of bodies behind an exception, are told item by item', () => {
  expect(told('1. Паспорт мыналарды:\n1) бақтың атауын;\n2) бақтың жоспарын қамтиды.')).toEqual([
    'definition: –',
    'definition: –',
  ])
  expect(
    told(
      '1. Осы бапта көзделгеннен басқа:\n1) уәкілетті орган өз құзыреті шегінде:\nбақтарды тексереді;\nесеп жасайды.',
    ),
  ).toEqual(['power: уәкілетті орган', 'power: уәкілетті орган'])
})

test('two predicates of a sentence are two provisions, with the party and the condition they share', () => {
  const found = read(
    '1-бап. Есеп\n1. Билет жоғалған жағдайда билет иесі әкімдікке хабарлайды және өтініш береді.\n',
  )
  expect(
    found.map(({ type, party, action, condition }) => [type, party, action, condition]),
  ).toEqual([
    [
      'duty',
      'билет иесі',
      'Билет жоғалған жағдайда билет иесі әкімдікке хабарлайды',
      'Билет жоғалған жағдайда',
    ],
    ['duty', 'билет иесі', 'өтініш береді.', 'Билет жоғалған жағдайда'],
  ])
  expect(told('1. Иесі журналды жүргізуге және ақпаратты ұсынуға міндетті.')).toEqual([
    'duty: Иесі',
    'duty: Иесі',
  ])
  expect(
    told('1. Қатысушы шешімге шағым жасауға құқылы, бұл туралы комиссияға хабарлайды.'),
  ).toEqual(['right: Қатысушы', 'duty: Қатысушы'])
  expect(told('1. Комиссия өтінішті қарайды, ал облыс әкімі жауапқа қол қояды.')).toEqual([
    'duty: Комиссия',
    'duty: облыс әкімі',
  ])
})

test('verbs with one object and verbs of a clause inside stay together', () => {
  expect(told('1. Комиссия жоспарды әзірлейді және келіседі.')).toHaveLength(1)
  // What the measures are for is none of what must be done.
  expect(
    told('1. Иелер залалды болғызбауға және азайтуға бағытталған шараларды қабылдауға тиіс.'),
  ).toHaveLength(1)
})

test('who is told something is none of who tells it', () => {
  expect(told('1. Билет жоғалған кезде комиссия әкімдікке хабарлайды.')).toEqual(['duty: комиссия'])
})

test('a condition goes back over the commas of a list, up to who acts, to another condition and to a verb', () => {
  const condition = (text: string): string | undefined =>
    read(`1-бап. Тәртіп\n1. ${text}\n`).at(-1)?.condition
  expect(
    condition(
      'Иесінің жұбайы, жақын туысы немесе жекжаты іске қатысқан жағдайда комиссия істі қайтарады.',
    ),
  ).toBe('Иесінің жұбайы, жақын туысы немесе жекжаты іске қатысқан жағдайда')
  expect(condition('Комиссия, қажет болған жағдайда, иеден құжат сұратады.')).toBe(
    'қажет болған жағдайда',
  )
  expect(
    condition('Комиссия өтінішті қарайды, құжаттар жетіспеген жағдайда оны иесіне қайтарады.'),
  ).toBe('құжаттар жетіспеген жағдайда')
  expect(
    condition('Иесі, егер басқаларға қауіп төнбесе, тәртіп бұзылмаса, итті жіберуге құқылы.'),
  ).toBe('егер басқаларға қауіп төнбесе; тәртіп бұзылмаса')
})

test('who is named in a condition does not act, and who gives a service is named with it', () => {
  expect(told('1. Егер өтініш иесі құжаттарды ұсынбаса, комиссия өтінішті қайтарады.')).toEqual([
    'duty: комиссия',
  ])
  expect(
    told('1. Құжаттар ұсынылмаған кезде көрсетілетін қызметті беруші өтінішті қайтарады.'),
  ).toEqual(['duty: көрсетілетін қызметті беруші'])
})

test('what an act holds for, and what frees nobody, binds nobody and has no time limit', () => {
  expect(told('1. Осы баптың ережелері бақ қонақтарына да қолданылады.')).toEqual(['definition: –'])
  expect(told('1. Шағым беру шешімнің орындалуын тоқтатпайды.')).toEqual(['definition: –'])
  const [scope] = read(
    '1-бап. Аясы\n1. Осы Заң 2020 жылғы 1 қаңтарға дейін жасалған шарттарға қолданылады.\n',
  )
  expect([scope?.type, scope?.deadline]).toEqual(['definition', undefined])
  // Somebody does this.
  expect(told('1. Комиссия жазаны қолданады.')).toEqual(['duty: Комиссия'])
})

test('a rule still to be made names the body alone', () => {
  const [rule] = read(
    '1-бап. Тәртіп\n1. Қызметті көрсету тәртібі уәкілетті орган бекіткен қағидаларда айқындалады.\n',
  )
  expect(rule?.details.find(({ kind }) => kind === 'delegation')?.party).toBe('уәкілетті орган')
})

test('an office and a school of higher learning are parties', () => {
  expect(told('1. Әкім аппараты жыл сайын есеп ұсынады.')).toEqual(['duty: Әкім аппараты'])
  expect(told('1. Жоғары оқу орындары талапкерлерді тіркейді.')).toEqual([
    'duty: Жоғары оқу орындары',
  ])
  expect(told('1. Ауыз су орны жабылады.')).toEqual(['duty: –'])
})

test('a list led in by a verb in two words is told of who is named there', () => {
  expect(
    told(
      '1. Комиссия мынадай функцияларды жүзеге асырады:\n1) материалдарды қарау;\n2) шешім қабылдау.',
    ),
  ).toEqual(['duty: Комиссия', 'duty: Комиссия'])
})

test('who is named in a condition with a comma behind it does not act where another name follows', () => {
  expect(
    told(
      '1. Ұйымдастырушы ұсынған көліктің құны асып кеткен жағдайда, дилер қосымша жабдықты ұсынады.',
    ),
  ).toEqual(['duty: дилер'])
  expect(told('1. Комиссия ұйымдастырушының қорытындысын облыс әкіміне жібереді.')).toEqual([
    'duty: Комиссия',
  ])
})

test('all items of a list have the verb that closes it, whatever form they share', () => {
  expect(
    told('1. Саябақ қызметкерлері:\n1) ағаштарға;\n2) гүлдерге;\n3) жолдарға күтім жасайды.'),
  ).toEqual([
    'duty: Саябақ қызметкерлері',
    'duty: Саябақ қызметкерлері',
    'duty: Саябақ қызметкерлері',
  ])
  expect(
    told('1. Мыналар:\n1) ережені бұзған;\n2) тізімнен шығарылған адам төраға бола алмайды.'),
  ).toEqual(['prohibition: адам', 'prohibition: адам'])
})

test('who stands behind what tells when acts, and who stands in it, in brackets or before its own list does not', () => {
  expect(
    told('1. Оператор ережені бұзған жағдайда тұтынушылар комиссияға жүгінуге құқылы.'),
  ).toEqual(['right: тұтынушылар'])
  expect(told('1. Қызмет уақытша негізде (уақытша оператор) жүзеге асырылуы мүмкін.')).toEqual([
    'right: –',
  ])
  expect(
    told('1. Мүшелер тізілімінде тұрған тұлғалар алаңды пайдалана алады.').map((one) =>
      one.endsWith('тұрған тұлғалар'),
    ),
  ).toEqual([true])
  expect(told('1. Алаңда мекемелер құрылуы мүмкін.')).toEqual(['right: –'])
})

test('bodies and others are one party, and a short name in brackets ends no clause', () => {
  expect(
    told('1. Аудан мен қала әкімдері, сондай-ақ өзге де ұйымдар алаңды күтіп ұстауға міндетті.'),
  ).toEqual(['duty: Аудан мен қала әкімдері, сондай-ақ өзге де ұйымдар'])
  expect(told('1. Мекеме алаңның актісін (бұдан әрі – акт) комиссияға жібереді.')).toEqual([
    'duty: Мекеме',
  ])
})

test('to take something as a basis is no permission, and to suspend is no description', () => {
  expect(told('1. Комиссия актіні негізге алады.')).toEqual(['duty: Комиссия'])
  expect(told('1. Комиссия жөндеуді жүргізе алады.')).toEqual(['right: Комиссия'])
  expect(told('1. Комиссия жұмысты алты айға тоқтата тұрады.')).toEqual(['duty: Комиссия'])
  expect(told('1. Оның шешіміне сотқа шағымдануына болады.')).toEqual(['right: –'])
})

test('verbs that one word of modality rules are things of their own, unless they share their object', () => {
  expect(
    told(
      '1. Бақ иесі:\n1) ағаштарды суаруға, сондай-ақ жапырақты жинауға;\n2) өтінішті қарауға және қабылдауға, сондай-ақ жауап жіберуге міндетті.',
    ),
  ).toEqual(Array(4).fill('duty: Бақ иесі'))
  expect(
    told(
      '1. Бақ иелері шаралар қабылдауға және келушіге, егер бұл тәртіпті бұзбаса, көруге қатысу мүмкіндігін беруге міндетті.',
    ),
  ).toEqual(Array(2).fill('duty: Бақ иелері'))
  // What the measures are for is no duty.
  expect(
    told('1. Бақ иесі шығынды азайтуға және болдырмауға бағытталған шаралар көруге міндетті.'),
  ).toEqual(['duty: Бақ иесі'])
})

test('aims are no rules, whether the lead-in or the last item says that they are', () => {
  expect(
    told(
      '1. Бақылаудың міндеттері:\n1) сапаны арттыру;\n2) ашықтықты қамтамасыз ету болып табылады.',
    ),
  ).toEqual([])
})

test('items go on with the definition that leads to them', () => {
  expect(
    told(
      '1. Бақты күту деп бақ иесі орындайтын үздіксіз процесс түсініледі, ол:\n1) ағаштарды суаруды;\n2) жапырақты жинауды қамтиды.',
    ),
  ).toEqual([])
})

test('a name that is joined to what is none is no lead-in by itself', () => {
  expect(
    told(
      '1. Бақ басқармасы мен оған бағынысты мекемелердегі адам санында:\n1) бір адам;\n2) екі адам.',
    ),
  ).toEqual([])
})

test('an item whose title in quotation marks has a full stop within ends as the others do', () => {
  expect(
    told(
      '1. Облыстарға:\n1) бақтарды суаруға;\n2) «Жаңа бақ. Екінші кезең» жобасы бойынша құрылыс салуға;\n3) жолдарды жөндеуге қаражат бөлу Үкіметтің шешімі негізінде айқындалады.',
    ),
  ).toHaveLength(3)
})

test('a word of modality that a list takes apart rules its items', () => {
  expect(
    told('1. Бақ басқармасының өкілеттіктеріне:\n1) бақты күту;\n2) өзге де өкілеттіктер жатады.'),
  ).toEqual(Array(2).fill('power: Бақ басқармасы'))
  expect(told('1. Балаларды:\n1) ағаш кесуге;\n2) ауыр жұмыстарға тартуға болмайды.')).toEqual(
    Array(2).fill('prohibition: –'),
  )
  // What belongs to a thing is no duty.
  expect(
    told('1. Бақты пайдалануға:\n1) серуендеу үшін;\n2) демалу үшін алаңды пайдалану жатады.'),
  ).toEqual(Array(2).fill('definition: –'))
})

test('who may is somebody, whatever the word, where a lead-in is nothing but the name', () => {
  expect(
    told(
      '1. Көмекшінің:\n1) бақта жүруге;\n2) демалу.\n3) киім алуға;\n4) көлік алуға;\n5) су алуға құқығы бар.',
    ),
  ).toEqual(Array(5).fill('right: Көмекші'))
})

test('of names that are joined the last has the case of all, and what a name owns acts in its stead', () => {
  expect(told('1. Кеңестің Аппараты органдар мен ұйымдарға тапсырма беруге құқылы.')).toEqual([
    'right: Кеңестің Аппараты',
  ])
  expect(told('1. Бақ басқармасы сот талқылауы басталғанға дейін хат жібереді.')).toEqual([
    'duty: Бақ басқармасы',
  ])
})

test('what a body makes stands in front of the verb and does not act', () => {
  expect(told('1. Отырыс үшін бақ операторы бақылау комиссиясын құрады.')).toEqual([
    'duty: бақ операторы',
  ])
  expect(told('1. Бақты тексеру кезінде бақ операторы комиссия құрады.')).toEqual([
    'duty: бақ операторы',
  ])
})

test('who is named in what tells when does not act where another does', () => {
  expect(
    told('1. Азамат тексеруден жалтарған жағдайда оны ішкі істер органдары жеткізеді.'),
  ).toEqual(['duty: ішкі істер органдары'])
})

test('the owner of the verb that is allowed or forbidden is who may', () => {
  expect(told('1. Тұлғалардың бақты қоршауына жол берілмейді.')).toEqual(['prohibition: Тұлғалар'])
})

test('a service is somebody where nobody else is named', () => {
  expect(told('1. Пробация қызметі бақылауды тоқтатады.')).toEqual(['duty: Пробация қызметі'])
  expect(told('1. Бақ қызметі тоқтатылады.')).toEqual(['duty: –'])
})

test('a decision may end in brackets', () => {
  expect(told('1. Бақылау бақ басқармасына жүктелсін (келісім бойынша).')).toEqual(['decision: –'])
})
