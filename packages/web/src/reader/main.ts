import '../elements/aq-header.ts'
import '../summary-view/aiqyn-gloss.ts'
import './aiqyn-reader.ts'
import './aq-source.ts'
import './aq-start.ts'
import { startPage } from '../start-page.ts'

startPage()
