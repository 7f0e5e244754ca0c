export { messages } from '@aiqyn/language-ru'
