import type { Root } from 'nlcst'
import type { ActKind, UnitKind } from '../act/types.ts'
import type { Formula } from '../readability/formula.ts'
import type { ReferenceTable } from '../readability/reference-table.ts'
import type { AmendingForms } from './amending.ts'
import type { BudgetForms } from './budget.ts'
import type { LintFinding, LintRule, LintWord, MixRule, RuleExample } from './checks.ts'
import type { ClausePatterns } from './clauses.ts'
import type { DeadlineForms } from './deadlines.ts'
import type { DifficultyPatterns, PhraseRule } from './difficulty.ts'
import type { EntryIntoForcePatterns } from './entry-into-force.ts'
import type { Messages } from './messages.ts'
import type { Quantities } from './quantities.ts'
import type { ReaderId, ReaderWords } from './readers.ts'
import type { TextSigns } from './signs.ts'
import type { TopicLexicon } from './topics.ts'
import type { VerificationPatterns } from './verification.ts'
import type { Wording } from './wording.ts'

/** How a unit's number is written. */
export type NumeralStyle = 'arabic' | 'letter' | 'LETTER' | 'roman' | 'ROMAN'

/** One level of units in a drafting tradition, and the marker that opens such a unit. */
export interface UnitLevel {
  readonly kind: UnitKind
  /**
   * Opens a unit when it matches at the start of a paragraph. Named groups: `num` (required), `heading` (when the
   * heading stands on the same line). Anchored with `^`, no nested quantifiers.
   */
  readonly marker: RegExp
  readonly numeral: NumeralStyle
  /** Numbered through the whole act, so that its identifier does not name the units around it. */
  readonly throughout?: boolean
  /** An item of a list: what follows its closed sentence belongs to what the list is part of. */
  readonly item?: boolean
  /** The words after the marker are a heading, not a provision, when they end without closing punctuation. */
  readonly headed?: boolean
  /** Numbers in words, lower case, with their place: `общая` 1. */
  readonly words?: Readonly<Record<string, number>>
  /** The same marker where the paragraph reads like a title: numbers without a full stop (`Статья 1 Определения`). */
  readonly titleMarker?: RegExp
  /** A number that nothing sets apart: taken only as the next of its series, or as the first in an article. */
  readonly bare?: boolean
  /** The level is tried only in an act that has units of this kind known by their word. */
  readonly onlyWith?: UnitKind
  /** The level is not tried in such an act. */
  readonly notWith?: UnitKind
}

/** One way of dividing acts, levels from the outermost in. */
export interface Tradition {
  readonly id: string
  /** Recognises the tradition in the text; the first that matches is taken, the last needs none. */
  readonly detect?: RegExp
  readonly levels: ReadonlyArray<UnitLevel>
}

/** How a language marks the parts of an act that are not units. */
export interface FrameMarkers {
  /** A line that names the form of the act: `ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН`. Group `kind` is looked up in `actKinds`. */
  readonly form: RegExp
  /** A line that says the text is a draft. */
  readonly draft: RegExp
  /** Opens an annex (`Приложение 2 к …`); optional group `num`. */
  readonly attachment: RegExp
  /** A stamp of approval that opens what is approved (`Утверждены постановлением …`). */
  readonly approval: RegExp
  /** An office whose holder signs; opens the signature block when it is a short line of its own. */
  readonly signature: RegExp
  /** An editorial note (`Сноска.`), never law. */
  readonly note: RegExp
  /** A note under the title which says that the act is repealed. */
  readonly repealedNote: RegExp
  /** What editors write of changes to an act that is in force (`Исключен Законом РК от …`); looked for anywhere. */
  readonly amendedNote?: RegExp
  /** A stamp of approval with blanks for day and number: a signature alone does not show that the act is adopted; looked for anywhere. */
  readonly blankApproval?: RegExp
  /** What a consolidated text leaves in the place of a unit that was taken out (`исключен Законом РК от …`). */
  readonly removedUnit?: RegExp
  /** Place, date or number line of the title block; groups `date`, `number`. */
  readonly dateLine: RegExp
  /** A title that is not complete yet, so that the next line belongs to it; tested on what was read of it. */
  readonly titleGoesOn?: RegExp
  /** Title of a list of contents (`Содержание`). */
  readonly contents?: RegExp
  /** The act's own name, where its text gives one; group `title`. */
  readonly shortTitle?: RegExp
  /** Opens the title in full, which says what an act is for in one sentence (`An Act to make provision about`). */
  readonly longTitle?: RegExp
  /** Ends the enacting formula (`ПОСТАНОВЛЯЕТ:`); group `body` may name who enacts. */
  readonly enacting: RegExp
}

/**
 * Words in the text that tell the kind of act. The first entry that matches is taken. All are searched as one, by letter
 * case and line by line, so no pattern has flags of its own or captures anything.
 */
export interface ActKindPattern {
  readonly kind: ActKind
  readonly pattern: RegExp
}

/** What a cue word says of the clause it stands in. */
export type CueType =
  | 'duty'
  | 'right'
  | 'prohibition'
  | 'power'
  | 'penalty'
  | 'payment'
  | 'condition'
  | 'exception'
  | 'delegation'
  | 'deadline'
  | 'decision'
  /** What something is, counts as, consists of or applies to: it binds nobody by itself. */
  | 'definition'

/** How a party is named that is no subject. */
export type Bearer = 'dative' | 'genitive' | 'charged' | 'behind'

/** Word forms that show a type of provision, as written, lower case. */
export interface Cue {
  readonly type: CueType
  /** What stands before these words is not who acts (`содержание … не допускается`). */
  readonly impersonal?: boolean
  /** Only people, organisations and bodies are subjects of these words (`вправе`): what stands before them is a party. */
  readonly personal?: boolean
  /**
   * The form in which the party is named, where that is not the form of a subject: whom something is allowed or
   * forbidden (`dative`), who has it (`genitive`), on whom it is laid (`charged`), a subject behind (`behind`).
   */
  readonly bearer?: Bearer
  /** Forms of several words have single spaces; any run of white space matches. `*` stands for any letters. */
  readonly forms: ReadonlyArray<string>
}

/** How modality is expressed. */
export interface Modality {
  readonly cues: ReadonlyArray<Cue>
  /** Where the cue stands: after its subject (Russian, English), or closing the clause or the enumeration (Kazakh). */
  readonly cuePosition: 'afterSubject' | 'clauseFinal'
  /** Turns a permission into a limit (`допускается только`); tested on the sentence. */
  readonly restriction: RegExp
  /** A cue that begins so only describes (`shall include`); tested on the text from the cue on. */
  readonly descriptive: RegExp
  /** What a public body may do is a power of it (`the Minister may`), not a right. */
  readonly bodiesHavePowers: boolean
  /** Invites the public to comment. */
  readonly invitesComment: RegExp
  /** Phrases of provisions that say nothing new (`иные права, предусмотренные …`). */
  readonly boilerplate: ReadonlyArray<string>
  /** Words which point outside the sentence, so that it cannot stand alone (`указанный`, `такой`). */
  readonly contextual: ReadonlyArray<string>
  /**
   * Words within a sentence that point to what stands elsewhere; global. Group `noun`: what they point to, which is no riddle
   * where the sentence named it before (`запрос …, указанный запрос`).
   */
  readonly pointing?: RegExp
  /** A provision of which a reader learns nothing: that there are others, that somebody sees to it; answers no question. */
  readonly trivial?: RegExp
  /** What a sentence has that says something; tested on one that provides nothing, since some only name. */
  readonly states?: RegExp
  /** A word in the clause before a cue which shows that the clause only describes something (`который`). */
  readonly relativePronouns: RegExp
  /** The act itself does something: approves, sets, reorganises. Tested on a sentence or lead-in. */
  readonly decision: RegExp
  /** Heading or lead-in of passages that tell why, not what (`Congress finds the following`). */
  readonly recital: RegExp
  /** States what the act is for or about; tested on a sentence. */
  readonly purpose: RegExp
}

/** How people, organisations and bodies are named. */
export interface ActorPatterns {
  /** First words that show a clause does not begin with its subject (prepositions, conjunctions). */
  readonly notSubject: ReadonlyArray<string>
  /** Stems of words for public bodies; a provision about them ranks below one about people. */
  readonly publicBodies: ReadonlyArray<string>
  /** Stems of words for people and organisations: a defined term with one of them can be a party. */
  readonly persons: ReadonlyArray<string>
  /** Stems of words that begin like one of these and name nobody (`лицензия`, `personal`). */
  readonly notActors: ReadonlyArray<string>
  /** Names that say nothing of who is meant (`лицо`), lower case. */
  readonly vague: ReadonlyArray<string>
  /** A name that was cut, or of which only the first of several nouns was put into the case of a subject. */
  readonly cutName?: RegExp
  /**
   * A noun that names somebody only with such a word before it (`кадровая служба`, not `служба`); `owned` where an owner that is
   * somebody is enough (`кеңестің аппараты`). Lower case.
   */
  readonly needsWord?: { readonly noun: RegExp; readonly before: RegExp; readonly owned?: RegExp }
  /** Words that limit a body to its powers and are no part of its name (`в пределах своей компетенции`). */
  readonly withinPowers: RegExp
  /** A name in a case other than that of a subject: tested on its first word, on its last where the head stands last. */
  readonly oblique: RegExp
  /** Words that may stand before the noun which says what a term is: articles, adjectives, `или`. */
  readonly modifier: RegExp
  /** Ends a clause whose subject is not who acts (`айқындалады`, is determined). */
  readonly passive?: RegExp
  /** A subject's noun stands among so many first words of a sentence. */
  readonly subjectWithin: number
  /** Give the dictionary form of a party's name as it stands before a cue: drops the Kazakh genitive, an English article. */
  readonly partyName: (words: string) => string
}

/** How lists are written. */
export interface EnumerationPatterns {
  /** Words that join the last items of an enumeration (`и`, `или`), stripped from an item's end. */
  readonly joiners: ReadonlyArray<string>
  /** A lead-in that ends so announces a list, and does not govern its items (`… следующие требования`). */
  readonly announcesList: RegExp
  /** A lead-in which says nothing but that items follow (`Мыналарға:`); tested on it without its colon. */
  readonly placeholder: RegExp
  /** A lead-in whose items say something only together (`the lesser of`, `if`); tested on it without its sign. */
  readonly inseparable: RegExp
  /** Ends a lead-in that says by itself what its items only divide (`в том числе`); tested on it without its sign. */
  readonly divides: RegExp
  /** Ends a clause that has its verb; for languages in which an item may lack it. */
  readonly finiteVerb?: RegExp
  /**
   * Where the words begin that close a whole enumeration, as Kazakh puts its verb behind the last item.
   *
   * @param items Texts of all items without closing signs, at least two.
   * @param leadIn Text of the lead-in without its colon.
   * @returns Offset into the last item, or `undefined` where nothing follows its own words.
   */
  readonly closingWords?: (items: ReadonlyArray<string>, leadIn: string) => number | undefined
}

/** A form of words in which a sentence defines a term (`под … понимается …`). */
export interface DefinitionForm {
  /** Tested on a sentence. Groups `term`, `also` (more terms of the same meaning) and `meaning`; flag `d`. */
  readonly pattern: RegExp
  /** It puts the term into another case than the nominative. */
  readonly isOblique?: boolean
  /**
   * Whether the words found define; for forms that serve other ends too (`Срок – 10 дней`).
   *
   * @param heading Of the unit.
   */
  readonly isLikely?: (term: string, meaning: string, heading: string) => boolean
}

/** How terms are defined and names abbreviated. */
export interface DefinitionPatterns {
  /** Words of a heading or lead-in which announce definitions. */
  readonly announces: RegExp
  /** Separates term and definition in a list of definitions; matches from the start of the item, group `term`. */
  readonly separator: RegExp
  /** A list of definitions has no numbers: each begins with its quoted term (English). */
  readonly quotedTerm?: boolean
  /** Without this no sentence outside of a list has one of the forms: a quick test. */
  readonly cue: RegExp
  /** Forms in which a sentence defines, wherever it stands, in the order in which they are tried. */
  readonly forms: ReadonlyArray<DefinitionForm>
  /** A sentence that goes on with the definition before it (`The term does not include …`). */
  readonly goesOn: RegExp
  /** A sentence behind the last definition of a list, about all other words (`Иные понятия применяются …`). */
  readonly otherTerms: RegExp
  /** Words which say that a meaning holds in one unit only (`for the purposes of this section`), smallest unit first. */
  readonly scopes: ReadonlyArray<{ readonly kind: UnitKind; readonly pattern: RegExp }>
  /** Begins a definition that only points to another one, or adds to it. */
  readonly elsewhere: RegExp
  /** A definition that points to where its meaning stands (`has the meaning given by section 4`); group `place`. */
  readonly pointsTo: RegExp
  /** `(далее – …)`: group `alias`. Global. */
  readonly alias: RegExp
  /** The same in running text (`and is in this Act referred to as “the Fund”`): group `alias`. Global. */
  readonly namedAs?: RegExp
  /**
   * The short names that one bracket gives (`далее – Фонд, Совет`).
   *
   * @param words All that stands in the bracket.
   */
  readonly aliasParts: (alias: string, words: string) => ReadonlyArray<string>
  /** A term as a dictionary has it: without an article, and in the nominative if a sentence puts it into another case. */
  readonly termName: (words: string, isOblique: boolean) => string
  /** Which word of a name is its head, to which a short name comes down. */
  readonly aliasHead: 'first' | 'last'
  /** Signs and words that are no part of a name: it begins behind the last of them in front of its head. Global. */
  readonly nameStart: RegExp
  /** Words of a clause: what has them is no name alone. Tested on what was taken for one. */
  readonly noName?: RegExp
  /** Tested on what stands behind a name: it is the beginning of a longer one (`of the Treasury`). */
  readonly nameGoesOn?: RegExp
  /** What stands before the dash of a list item and is no term: it says where, when or for whom (`на базе клиники – договор`). */
  readonly noTerm?: RegExp
  /** A participle behind a name, which has the name's case or that of another word: no ending tells which. */
  readonly agreesWithName?: RegExp
  /** Adjectives in front of a name, in any case form. */
  readonly nameModifier: RegExp
  /** What may stand behind the head of a name, where heads stand last: `мен шарттары`. Tested on all behind it. */
  readonly secondHead?: RegExp
  /** Words of a name that have no letter in its abbreviation. */
  readonly unabbreviated: RegExp
}

/** What an amendment looks like. */
export interface AmendmentPatterns {
  /** The act amends others (title, enacting words). */
  readonly amendingAct: RegExp
  /** An instruction to amend; also tells that a quotation before it has ended. */
  readonly instruction: RegExp
  /** The words of an operation itself: replace, restate, add, delete, repeal. */
  readonly operation: RegExp
  /**
   * Words for what an amendment works inside of, outermost first: act, annex, chapter, article, paragraph. A scope line
   * (`в пункте 15:`) ends those of its rank and below.
   */
  readonly scopes: ReadonlyArray<RegExp>
  /** Ends a line after which quoted text follows (`следующего содержания:`). */
  readonly quoteFollows: RegExp
  /** The same where the quoted text may have lost its marks: all up to the next article or instruction is quoted then. */
  readonly unmarkedFollows?: RegExp
  /** Ends an instruction that leads to new text, where no form of `amending` says so (`and inserting the following:`). */
  readonly newTextFollows?: RegExp
  /** Opens the amendments of one act (`В постановлении … от … № …:`); group `act`. */
  readonly targetAct: RegExp
}

/** A word for units of an act, as citations use it. */
export interface CitedUnit {
  /** Tested on the group `word` of a mention. */
  readonly word: RegExp
  /** What it may stand for, likeliest first. */
  readonly kinds: ReadonlyArray<UnitKind | 'attachment'>
  /** What it may stand for in an annex, behind those (paragraphs of a schedule are numbered as its sections). */
  readonly annexKinds?: ReadonlyArray<UnitKind>
  /**
   * It bears no number in the text and is counted: `parts` begin with a capital letter (часть), `paragraphs` are all
   * paragraphs (абзац).
   */
  readonly counted?: 'parts' | 'paragraphs'
}

/** A form in which other acts are named. */
export interface CitedActForm {
  /** Without this, nothing in a text has the form: a quick test. */
  readonly needs: RegExp
  /** Global. */
  readonly pattern: RegExp
}

/** How an act cites units of its own and of other acts. */
export interface ReferencePatterns {
  /** In a text without any of these words no unit is looked for: a quick test. */
  readonly trigger: RegExp
  /**
   * A unit with its numbers, or with a word that points to where it stands. Global; groups `word`; `self` (`настоящей`);
   * `numbers`, or `before` where ordinal words stand in front of the unit; `annex` for the only annex, cited without
   * number (`прилагаемые`).
   */
  readonly mention: RegExp
  /** Words for units, outermost first. */
  readonly units: ReadonlyArray<CitedUnit>
  /** One number of a list. Global; groups `num`, or `ordinal` with `tens` before it. */
  readonly number: RegExp
  /** What stands between two numbers when all between them are meant too. */
  readonly range: RegExp
  /** Ordinal words, or their stems as the group `ordinal` or `tens` gives them, lower case. */
  readonly ordinals: Readonly<Record<string, number>>
  /** Whether a citation goes from the inner unit out (`пункт 2 статьи 5`), or from the act in (`5-баптың 2-тармағы`). */
  readonly order: 'innerFirst' | 'outerFirst'
  /** What may stand between a unit and the unit or act around it. */
  readonly within: RegExp
  /** Tested on an outer unit: its form says that what follows is within it (genitive). */
  readonly holds?: RegExp
  /**
   * The inner unit follows the outer one against the order of the language (`Article 6(1), point (b)`). Tested on the
   * text from the outermost unit up to the inner one.
   */
  readonly follows?: RegExp
  /** What may stand between two citations that share the unit or act around them. */
  readonly joins: RegExp
  /** The act itself, or the rules it approves (`настоящего Закона`). Global; group `noun`. */
  readonly thisAct: RegExp
  /** Tested on the noun of `thisAct`: it is a statute, so an order that says so means another act. */
  readonly statute: RegExp
  /** Tested on the noun of `thisAct`: it is the whole act, not something that is annexed to it. */
  readonly wholeAct: RegExp
  /** Tested on the noun of `thisAct`: it is the annex in which it stands. */
  readonly annex: RegExp
  /**
   * Forms of other acts that are named by title, date or number. Groups `noun` (what the act calls itself), `title`, or
   * `titles` (one or more, quoted), `date`, `number`; `moreTitles`, `onlyTitles`, `laterDate`, `laterNumber` where the form has
   * several places for them.
   */
  readonly acts: ReadonlyArray<CitedActForm>
  /** A title in quotation marks. Global. */
  readonly quotedTitle: RegExp
  /** A bracket that only says where another act is published or registered (`(42 U.S.C. 1395)`), with the space before it. Global. */
  readonly publication: RegExp
  /** Tells the kind of an act from its noun; the first that matches. */
  readonly actNouns: ReadonlyArray<{ readonly kind: ActKind; readonly pattern: RegExp }>
  /**
   * Beside a citation: the unit is one of another document, named without title (`договора`, `указанного Закона`).
   * Tested on the text behind the citation, or before it where citations go from the act in; group `noun`.
   */
  readonly otherDocument: RegExp
  /** Before a citation: it is none (`№ 25, ст. 311`). Tested on the text before it. */
  readonly notBefore?: RegExp
  /** Kinds of unit that are numbered through an act and hold the others (article); the first that the act has. */
  readonly basicUnits: ReadonlyArray<UnitKind>
}

/** How sentences and words are told apart. */
export interface SegmentationData {
  /** Letters of the language beyond the basic ones of its script; for telling languages apart. */
  readonly ownLetters: RegExp
  /** Abbreviations that never end a sentence, without the full stop, lower case unless case matters (`No`). */
  readonly abbreviations: ReadonlyArray<string>
  /** Abbreviations that may end a sentence when a capital letter follows (`г.`, `ж.`, `т.б.`). */
  readonly finalAbbreviations: ReadonlyArray<string>
  /** Words and abbreviations that do not end a sentence when a number follows (`no. 5`, `Dec. 31`). */
  readonly beforeNumber: ReadonlyArray<string>
  /** Abbreviations that are final behind a number, and never end a sentence elsewhere (`2023 г.`, `г. Алматы`). */
  readonly afterNumber: ReadonlyArray<string>
  /** Abbreviations that end a sentence only when one of `starters` follows (`обл.`, `art.`). */
  readonly weakAbbreviations: ReadonlyArray<string>
  /** Words that begin a sentence even behind an initial or single letters (`in the U.S. The …`), lower case. */
  readonly starters: ReadonlyArray<string>
  /** Words that go on with a sentence in spite of their capital (`5 p.m. Eastern time`, `10 млн. USD`), lower case. */
  readonly continuers: ReadonlyArray<string>
  /** A word, in lower case, that a single capital names one of: `Schedule A`; such a letter is no initial. */
  readonly labelled: RegExp
  /** What families are called, for initials behind their name (`Смаилов А. Б.`); with its capital. */
  readonly surname: RegExp
  /** What may stand between the semicolon of an item and the number of the next: `; and (b)`. */
  readonly itemConjunctions: ReadonlyArray<string>
}

/** Word lists that published formulas ask for; a language without such a formula has none. */
export interface Vocabulary {
  /** Of a word of three syllables and more in lower case: whether Gunning would count it (no compounds, no `-ed`). */
  readonly isComplex?: (word: string) => boolean
  /** Whether the word, in lower case, is on the formula's list of familiar words, in any form that its rules allow. */
  readonly isFamiliar?: (word: string) => boolean
}

/** A legal or administrative word in plain ones. */
export interface Explanation {
  /** In its dictionary form; several words are one term. */
  readonly term: string
  /** One sentence or two. It is an explanation, not law. */
  readonly explanation: string
  /** Where the meaning comes from. */
  readonly source: string
}

/** Everything Aiqyn knows of one language: data and small functions. The engine knows no language. */
export interface Language {
  /** BCP 47 tag. */
  readonly id: string
  /** ISO 639-3 code, as franc gives it. */
  readonly iso6393: string
  readonly name: string
  readonly script: 'Cyrl' | 'Latn'
  readonly traditions: ReadonlyArray<Tradition>
  readonly frame: FrameMarkers
  readonly actKinds: ReadonlyArray<ActKindPattern>
  readonly segmentation: SegmentationData
  readonly stopWords: ReadonlyArray<string>
  /** Words that show what concerns a reader of a summary. */
  readonly readers: Readonly<Record<ReaderId, ReaderWords>>
  /** Stems that make a passage likelier, or less likely, to be told in a summary; empty where none were learnt. */
  readonly summaryWords: ReadonlyMap<string, number>
  /** What a lower-case word adds to the odds, by logarithm, that a summary has it where the act does; empty where none were learnt. */
  readonly wordOdds: ReadonlyMap<string, number>
  /** Number of syllables of one word, at least 1 for a word with letters. */
  readonly syllables: (word: string) => number
  /** Stem of one lower-case word, for finding uses of a term in any case form. */
  readonly stem: (word: string) => string
  readonly formulas: ReadonlyArray<Formula>
  readonly vocabulary?: Vocabulary
  /** What enacted acts of this language measure; absent where none were measured. */
  readonly reference?: ReferenceTable
  readonly difficulty: DifficultyPatterns
  /** Phrases with a plainer form, for editors. */
  readonly phrases: ReadonlyArray<PhraseRule>
  /** Things that an act should say in one way throughout. */
  readonly mixes?: ReadonlyArray<MixRule>
  /**
   * Further checks of running text, such as plugins of retext. Pure: what it finds depends on the text alone.
   *
   * @param tree The text as nlcst: a paragraph for each sentence or item of the act, some at a time.
   * @param text The text itself.
   */
  readonly lint?: (tree: Root, text: string) => ReadonlyArray<LintFinding>
  /**
   * Whether `lint` may find something in a sentence or item with these words: no tree is made of the others, which are
   * nearly all. True wherever it would find something; without it, every sentence is given to `lint`.
   */
  readonly mayLint?: (words: ReadonlyArray<LintWord>) => boolean
  /** The rules of `lint`, sorted by identifier. */
  readonly lintRules?: ReadonlyArray<LintRule>
  /** An example of each rule of `ruleIndex` that an example shows best; phrases and mixes have examples of their own. */
  readonly ruleExamples?: Readonly<Record<string, RuleExample>>
  readonly signs: TextSigns
  readonly definitions: DefinitionPatterns
  readonly modality: Modality
  readonly actors: ActorPatterns
  readonly budget: BudgetForms
  readonly clauses: ClausePatterns
  readonly enumerations: EnumerationPatterns
  readonly entryIntoForce: EntryIntoForcePatterns
  readonly deadlines: DeadlineForms
  readonly quantities: Quantities
  readonly amendments: AmendmentPatterns
  readonly references: ReferencePatterns
  readonly amending: AmendingForms
  /** Words that citizens may not know, for acts that do not explain them; sorted. */
  readonly explanations?: ReadonlyArray<Explanation>
  /** Words that show which fields of life an act touches; without it, none are told. */
  readonly topics?: TopicLexicon
  /** What a summary may not change. */
  readonly verification: VerificationPatterns
  readonly wording: Wording
  readonly messages: Messages
  /** Language of its messages where it is not its own: notes of its rules speak of its words in its own. */
  readonly speaks?: string
}
