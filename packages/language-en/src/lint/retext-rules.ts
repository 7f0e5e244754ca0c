/**
 * Words of retext-simplify whose plainer form was judged right in law, by reading: pattern, and the form that keeps
 * grammar and meaning wherever the words stand. Of its 327 patterns the others are not told. Many change what a law
 * says (`shall`, `terminate`, `require`, `provide`, `residence`); many are plain enough (`initial`, `provide`); some are
 * told by our own rules, which know their exceptions (`prior to`, `in lieu of`). Sorted.
 */
export const simplerWords: Readonly<Record<string, string>> = {
  acquiesce: 'agree',
  alleviate: 'ease',
  ameliorate: 'improve',
  'as-of-yet': 'yet',
  belated: 'late',
  demonstrate: 'show',
  elucidate: 'explain',
  evident: 'clear',
  expedite: 'speed up',
  expeditious: 'quick',
  'factual-evidence': 'evidence',
  finalise: 'finish',
  finalize: 'finish',
  frequently: 'often',
  'honest-truth': 'truth',
  impacted: 'affected',
  'in-all-likelihood': 'probably',
  'in-many-cases': 'often',
  'in-some-instances': 'sometimes',
  'in-the-near-future': 'soon',
  inception: 'start',
  initiate: 'start',
  'interpose-no-objection': 'do not object',
  'is-in-consonance-with': 'agrees with',
  methodology: 'method',
  necessitate: 'require',
  numerous: 'many',
  optimum: 'best',
  portion: 'part',
  preclude: 'prevent',
  'readily-apparent': 'clear',
  relocate: 'move',
  'should-you-wish': 'if you want',
  strategise: 'plan',
  strategize: 'plan',
  subsequently: 'later',
  'this-day-and-age': 'today',
  transpire: 'happen',
}

/**
 * Words of retext-equality that are wrong in law: they speak of everybody and name men. Pattern, then word in lower
 * case, then a neutral one. The others are not told: they take words of law for insults (`mental`, `special`,
 * `invalid`, `disabled`), names of offices for men (`Lord`, `ombudsman`), or family for prejudice (`mother`). Sorted.
 */
export const genderedWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'chairman-chairwoman': { chairman: 'chairperson' },
  'chairmen-chairwomen': { chairmen: 'chairpersons' },
  'chick-cop-policeman': { policeman: 'police officer' },
  'fireman-firewoman': { fireman: 'fire fighter' },
  'firemen-firewomen': { firemen: 'fire fighters' },
  'fisherman-fisherwoman': { fisherman: 'fisher' },
  'fishermen-fisherwomen': { fishermen: 'fishers' },
  'foreman-forewoman': { foreman: 'supervisor' },
  'foremen-forewomen': { foremen: 'supervisors' },
  'he-she': { he: 'they' },
  'her-him': { him: 'them', his: 'their' },
  'herself-himself': { himself: 'themselves' },
  'layman-laywoman': { layman: 'lay person' },
  'laymen-laywomen': { laymen: 'lay persons' },
  manhour: { manhour: 'hour of work' },
  manhours: { manhours: 'hours of work' },
  mankind: { mankind: 'humankind' },
  manpower: { manpower: 'staff' },
  'policemen-policewomen': { policemen: 'police officers' },
  'postman-postwoman': { postman: 'postal worker' },
  'postmen-postwomen': { postmen: 'postal workers' },
  'repairman-repairwoman': { repairman: 'repairer' },
  'repairmen-repairwomen': { repairmen: 'repairers' },
  'salaryman-salarywoman': { businessman: 'business person' },
  'salarymen-salarywomen': { businessmen: 'business people' },
  'saleslady-salesman': { salesman: 'salesperson' },
  'salesmen-saleswomen': { salesmen: 'sales staff' },
  'serviceman-servicewoman': { serviceman: 'service member' },
  'servicemen-servicewomen': { servicemen: 'service members' },
  'spokesman-spokeswoman': { spokesman: 'spokesperson' },
  'workman-workwoman': { workman: 'worker' },
  'workmen-workwomen': { workmen: 'workers' },
}

/** A sentence that lays something down, for people in general; one that does not may tell of a man. */
export const lawOfPersons: RegExp =
  /(?<![a-z])(?:shall|must|may|commits|is guilty|is liable)(?![a-z])/u
