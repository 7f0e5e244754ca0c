/** Requests that are hostile themselves: media types, headers, addresses, and what is no HTTP. */
import { gzipSync } from 'node:zlib'
import { docx, paragraph } from './make.mjs'

const law = 'Статья 1. Тишина\n\n1. Жилец обязан ночью соблюдать тишину.\n'
const length = Buffer.byteLength(law)
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** By an ordinary client. */
export const requests = [
  { name: 'type: a picture', type: 'image/png', statuses: [415] },
  {
    name: 'type: a form with a file',
    type: 'multipart/form-data; boundary=x',
    body: () =>
      '--x\r\nContent-Disposition: form-data; name="f"; filename="../../x"\r\n\r\nx\r\n--x--',
    statuses: [415],
  },
  { name: 'type: text called Word', type: word, statuses: [415, 422] },
  { name: 'type: text called PDF', type: 'application/pdf', statuses: [415, 422] },
  {
    name: 'type: Word called text',
    type: 'text/plain',
    body: () => docx(paragraph('Статья 1. Тишина')),
    statuses: [200],
  },
  {
    name: 'type: XML called HTML',
    type: 'text/html',
    body: () => '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    statuses: [200, 422],
  },
  { name: 'type: UTF-16 by its charset', type: 'text/plain; charset=utf-16', statuses: [415] },
  {
    name: 'type: UTF-7 by its charset',
    type: 'text/html; charset=utf-7',
    body: () => '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
    statuses: [415],
  },
  { name: 'type: ten thousand letters', type: `text/${'x'.repeat(10_000)}`, statuses: [415, 431] },
  { name: 'type: a property of objects', type: 'constructor', statuses: [415] },
  {
    name: 'packed: gzip that explodes',
    type: 'text/plain',
    headers: { 'content-encoding': 'gzip' },
    body: () => gzipSync(Buffer.alloc(1e8, 0x20)),
    statuses: [400, 415, 422],
  },
  {
    name: 'accept: a thousand types',
    type: 'text/plain',
    headers: { accept: Array.from({ length: 700 }, (_, n) => `a/b${n};q=0.${n % 10}`).join(',') },
    statuses: [406],
  },
  {
    name: 'accept: nonsense',
    type: 'text/plain',
    headers: { accept: ';;;,,,*;q=NaN' },
    statuses: [200, 406],
  },
  {
    name: 'accept-language: a thousand',
    type: 'text/plain',
    headers: { 'accept-language': 'xx;q=0.1,'.repeat(1000) },
    statuses: [200],
  },
  {
    name: 'if-none-match: a thousand',
    type: 'text/plain',
    headers: { 'if-none-match': '"x",'.repeat(2000) },
    statuses: [200],
  },
  {
    name: 'range: a thousand',
    type: 'text/plain',
    headers: { range: `bytes=${'0-0,'.repeat(1000)}0-0` },
    statuses: [200],
  },
  {
    name: 'method override',
    type: 'text/plain',
    headers: { 'x-http-method-override': 'DELETE' },
    statuses: [200],
  },
  {
    name: 'forwarded for: nonsense',
    type: 'text/plain',
    headers: { 'x-forwarded-for': `${'1.1.1.1,'.repeat(500)}<script>` },
    statuses: [200],
  },
  {
    name: 'request id: markup',
    type: 'text/plain',
    headers: { 'x-request-id': '<script>alert(1)</script>' },
    statuses: [200],
  },
  {
    name: 'option: line breaks',
    path: '/v1/summaries?language=ru%0d%0aSet-Cookie:%20a=b',
    type: 'text/plain',
    statuses: [400],
  },
  {
    name: 'option: markup',
    path: '/v1/summaries?language=%3Cscript%3Ealert(1)%3C/script%3E',
    type: 'text/plain',
    statuses: [400],
  },
  {
    name: 'option: NUL',
    path: '/v1/summaries?language=ru%00',
    type: 'text/plain',
    statuses: [400],
  },
  {
    name: 'option: own property of objects',
    path: '/v1/summaries?__proto__=1&constructor=1',
    type: 'text/plain',
    statuses: [400],
  },
  {
    name: 'option: a thousand',
    path: `/v1/summaries?${'a=1&'.repeat(900)}`,
    type: 'text/plain',
    statuses: [400, 414],
  },
  {
    name: 'option: broken escapes',
    path: '/v1/summaries?language=%E0%A4%A',
    type: 'text/plain',
    statuses: [400],
  },
  {
    name: 'address: 10,000 letters',
    path: `/v1/${'x'.repeat(10_000)}`,
    type: 'text/plain',
    statuses: [404, 414],
  },
].map((input) => ({ path: '/v1/summaries', body: () => law, ...input }))

const head = (rest) =>
  `POST /v1/summaries HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n${rest}`

/** By a socket, byte by byte. */
export const sockets = [
  {
    name: 'http: two lengths',
    raw: () => head(`Content-Length: 5\r\nContent-Length: ${length}\r\n\r\n${law}`),
    statuses: [400],
  },
  {
    name: 'http: a length, and chunks',
    raw: () =>
      head(
        `Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n`,
      ),
    statuses: [400],
  },
  {
    name: 'http: chunks spelt oddly',
    raw: () => head(`Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`),
    statuses: [400, 501],
  },
  {
    name: 'http: length below nought',
    raw: () => head(`Content-Length: -1\r\n\r\n`),
    statuses: [400],
  },
  {
    name: 'http: chunk that is no number',
    raw: () => head(`Transfer-Encoding: chunked\r\n\r\nZZ\r\nx\r\n`),
    statuses: [400],
  },
  {
    name: 'http: chunk beyond all numbers',
    raw: () => head(`Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\nx`),
    statuses: [400],
  },
  {
    name: 'http: 1000 headers',
    raw: () => head(`${Array.from({ length: 1900 }, (_, n) => `A${n}: 1\r\n`).join('')}\r\n`),
    statuses: [400, 422, 431],
  },
  {
    name: 'http: header of 100 kB',
    raw: () => head(`A: ${'x'.repeat(1e5)}\r\n\r\n`),
    statuses: [431],
  },
  {
    name: 'http: NUL in a header',
    raw: () => head(`A: x\0y\r\nContent-Length: 1\r\n\r\na`),
    statuses: [400],
  },
  {
    name: 'http: line break in a header',
    raw: () => head(`A: x\n y\rB: z\r\n\r\n`),
    statuses: [400],
  },
  {
    name: 'http: path that leads out',
    raw: () => 'GET /../../../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    statuses: [400, 404],
    forbidden: 'root:',
  },
  {
    name: 'http: path that leads out, hidden',
    raw: () =>
      'GET /docs/..%2f..%2f..%2fetc%2fpasswd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    statuses: [400, 404],
    forbidden: 'root:',
  },
  {
    name: 'http: address of another host',
    raw: () =>
      'GET http://169.254.169.254/latest HTTP/1.1\r\nHost: 169.254.169.254\r\nConnection: close\r\n\r\n',
    statuses: [400, 404],
  },
  {
    name: 'http: CONNECT',
    raw: () => 'CONNECT 169.254.169.254:80 HTTP/1.1\r\nHost: x\r\n\r\n',
    statuses: [0, 400, 404, 405],
  },
  {
    name: 'http: TRACE',
    raw: () => 'TRACE /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    statuses: [400, 404, 405],
  },
  {
    name: 'http: no host',
    raw: () => 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n',
    statuses: [400],
  },
  {
    name: 'http: host with markup',
    raw: () =>
      'GET /docs HTTP/1.1\r\nHost: "><script>alert(1)</script>\r\nConnection: close\r\n\r\n',
    statuses: [200, 400, 404],
  },
  {
    name: 'http: old version',
    raw: () => 'GET /healthz HTTP/0.9\r\n\r\n',
    statuses: [0, 200, 400, 505],
  },
  {
    name: 'http: upgrade to another protocol',
    raw: () =>
      'GET /healthz HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\n\r\n',
    statuses: [0, 200, 400, 426],
  },
  {
    name: 'http: words of TLS',
    raw: () => Buffer.from([0x16, 3, 1, 0, 5, 1, 0, 0, 1, 3]),
    statuses: [0, 400],
  },
]
