export { stem } from '@aiqyn/language-ru'
