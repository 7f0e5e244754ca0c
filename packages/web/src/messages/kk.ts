export { messages } from '@aiqyn/language-kk'
