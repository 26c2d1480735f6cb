// The page in Svelte.
import { mount } from 'svelte'
import NewsReport from './NewsReport.svelte'

mount(NewsReport, { target: document.getElementById('root') })
