export { messages } from '@aiqyn/language-en'
