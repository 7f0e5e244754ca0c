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
