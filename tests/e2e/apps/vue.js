// The page in Vue.
import { createApp } from 'vue'
import NewsReport from './NewsReport.vue'

const app = createApp(NewsReport)
app.config.globalProperties.next = () => window.next()
app.mount('#root')
