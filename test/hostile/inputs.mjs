import { jobs, pdfs, words, xmls } from './documents.mjs'
import { requests, sockets } from './requests.mjs'
import { expressions, jsons, marks, pages, plain } from './texts.mjs'

/** Everything that wants to harm the service: how it is made, how it is sent, and which statuses are an answer to it. */
export const inputs = [
  ...words,
  ...pdfs,
  ...xmls,
  ...pages,
  ...marks,
  ...plain,
  ...expressions,
  ...jsons,
  ...requests,
  ...sockets,
  ...jobs,
]

const light =
  /entit|laughs|this machine|included|stylesheet|surrogates|NULs (?:in|between)|overlong|UTF|marks$|beyond Unicode|cut off|script|lead out|own propert|webhook|link$|absolute|archives in|refer to|based on|cites|number of a billion|claimed|points at|encrypted|another archive|hold each|before itself|called one|is an object|constructor|line breaks and markup|itself$/
const heavy = /form that draws/

/** Those that an ordinary run of the tests can afford, and seeds cut short. */
export const quick = [
  ...inputs.filter(({ name, raw }) => raw === undefined && light.test(name) && !heavy.test(name)),
  ...requests,
  ...sockets,
  ...expressions.map((input) => ({ ...input, size: 0.01 })),
]
