// The page with jQuery: what changed is looked up and set by hand.
import $ from 'jquery'

const paragraph = ({ id, text }) => $('<p>').attr('id', `p${id}`).text(text)
const emphasised = ({ bold, name }) => $(bold ? '<b>' : '<em>').text(name)
const quotation = ({ quoted, quotation }) =>
  $(quoted ? '<blockquote>' : '<p>')
    .addClass('quotation')
    .text(quotation)

let state = window.first
const lead = document.createTextNode(state.lead)
const where = document.createTextNode(state.where)
const office = document.createTextNode(state.office)
const more = state.more.map(({ text }) => $('<p>').text(text)[0])

const button = () => $('<button type="button">继续</button>').on('click', () => window.next())

const main = $('<main>').append(
  $('<h1>').text(state.headline),
  $('<p id="lead">').append(lead, button()),
  $('<section>').append(state.list.map(paragraph)),
  more,
  $('<p id="speaker">').append(where, office, emphasised(state), document.createTextNode(state.saying)),
  quotation(state),
  $('<div id="bare">').append(state.bare.map(({ text }) => document.createTextNode(text))),
  $('<p id="markup">').html(state.markup),
)
const loading = $('<p>').append(button())
$('#root').append(main)

/** Paragraphs that are there already are moved, not made anew. */
function showList(list) {
  const kept = list.map(item => {
    const found = $(`#p${item.id}`)
    if (!found.length) return paragraph(item)
    return found.text() === item.text ? found : found.text(item.text)
  })
  $('section > p')
    .not(kept.map(([element]) => element))
    .remove()
  $('section').append(kept)
}

function showBare(bare) {
  const texts = [...$('#bare')[0].childNodes]
  const old = state.bare
  const next = bare.map(({ id, text }) => {
    const node = texts[old.findIndex(item => item.id === id)]
    if (node.data !== text) node.data = text
    return node
  })
  $('#bare').append(next)
}

window.show = next => {
  const changed = key => JSON.stringify(next[key]) !== JSON.stringify(state[key])
  if (changed('loading')) {
    $('#root').children().detach()
    $('#root').append(next.loading ? loading : main)
  }
  if (changed('headline')) $('h1').text(next.headline)
  if (changed('open')) next.open ? $('#lead').prepend(lead) : lead.remove()
  if (changed('list')) showList(next.list)
  if (changed('hasMore')) next.hasMore ? $('section').after(more) : $(more).detach()
  if (changed('where')) where.data = next.where
  if (changed('office')) office.data = next.office
  if (changed('bold')) $('#speaker').children().replaceWith(emphasised(next))
  else if (changed('name')) $('#speaker').children().text(next.name)
  if (changed('quoted')) $('.quotation').replaceWith(quotation(next))
  if (changed('bare')) showBare(next.bare)
  if (changed('markup')) $('#markup').html(next.markup)
  state = next
}
