export { stem } from '@aiqyn/language-en'
