/** A small act in each language, for the examples of the OpenAPI document. */
export const exampleActs = {
  en: `# Bicycle Repair Act

Section 1. Duty to return

(1) A person who repairs bicycles (“the repairer”) must return the bicycle to its owner within 10 working days.

(2) The repairer must not keep a bicycle as security for payment.

Section 2. Commencement

This Act comes into force on 1 March 2027.
`,
  kk: `# Велосипед жөндеу туралы

1-бап. Қайтару міндеті

1. Велосипед жөндейтін адам (бұдан әрі – шебер) велосипедті иесіне 10 жұмыс күні ішінде қайтаруға міндетті.

2. Шебердің төлемді қамтамасыз ету үшін велосипедті ұстап қалуына тыйым салынады.

2-бап. Осы Заңды қолданысқа енгізу тәртібі

Осы Заң 2027 жылғы 1 наурыздан бастап қолданысқа енгізіледі.
`,
  ru: `# О ремонте велосипедов

Статья 1. Обязанность вернуть велосипед

1. Лицо, которое осуществляет ремонт велосипедов (далее – мастер), обязано вернуть велосипед владельцу в течение 10 рабочих дней.

2. Мастеру запрещается удерживать велосипед для обеспечения оплаты.

Статья 2. Порядок введения в действие настоящего Закона

Настоящий Закон вводится в действие с 1 марта 2027 года.
`,
} as const
