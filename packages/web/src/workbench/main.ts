import '../elements/aq-header.ts'
import './aiqyn-workbench.ts'
import { startPage } from '../start-page.ts'

startPage()
