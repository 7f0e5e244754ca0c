export { stem } from '@aiqyn/language-kk'
