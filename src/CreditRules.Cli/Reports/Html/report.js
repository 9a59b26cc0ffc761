
'use strict';
(function () {
  var form = document.getElementById('filter');
  var outcome = document.getElementById('by-outcome');
  var text = document.getElementById('by-text');
  var check = document.getElementById('by-check');
  var shown = document.getElementById('shown');
  var details = Array.from(document.querySelectorAll('details'));
  // A row of the overview links to a section that is counted itself.
  var subjects = Array.from(document.querySelectorAll('[data-outcome]')).map(function (element) {
    var named = element.matches('tr') ? element.querySelectorAll('th, td.id') : element.querySelectorAll('h3');
    var words = Array.from(named).map(function (part) { return part.textContent; }).join(' ').toLowerCase();
    return { element: element, words: words, isCounted: element.querySelector('a[href]') === null };
  });

  function fits(subject, wanted) {
    var data = subject.element.dataset;
    return [
      outcome.value === '' || data.outcome === outcome.value,
      check.checked ? data.check === 'yes' : true,
      subject.words.includes(wanted)
    ].every(Boolean);
  }

  function filter() {
    var wanted = text.value.trim().toLowerCase();
    var count = 0;
    subjects.forEach(function (subject) {
      var isShown = fits(subject, wanted);
      subject.element.hidden = !isShown;
      count += isShown ? subject.isCounted ? 1 : 0 : 0;
    });
    shown.textContent = String(count);
  }

  // Open for readers without a script and for paper; folded on the screen.
  function setOpen(ones, isOpen) { ones.forEach(function (one) { one.open = isOpen; }); }

  var folded = [];

  form.hidden = false;
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('input', filter);
  window.addEventListener('beforeprint', function () {
    folded = details.filter(function (one) { return !one.open; });
    setOpen(folded, true);
  });
  window.addEventListener('afterprint', function () { setOpen(folded, false); });
  setOpen(details, false);
  filter();
}());
