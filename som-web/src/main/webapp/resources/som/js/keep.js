/*
 * What was typed and is not stored yet outlives an ended session: a form with data-keep, which names who types, lays it
 * down in the tab when an answer leads to sign-in, and takes it up again when its page opens for the same person.
 * data-keep-stores tells that each other answer means stored.
 */
(() => {
  const keeper = () => document.querySelector('form[data-keep]');
  const shelf = form => `som ${form.dataset.keep} ${location.pathname}`;
  let typed = {};
  let ended = false;
  const layDown = form => sessionStorage.setItem(shelf(form), JSON.stringify(typed));
  const note = ({ target }) => {
    if (target.name && target.type !== 'password' && target.closest('form[data-keep]')) {
      typed[target.name] = target.type === 'checkbox' ? target.checked : target.value;
      if (ended) {
        layDown(keeper());
      }
    }
  };
  const element = (tag, className, ...within) => {
    const made = Object.assign(document.createElement(tag), { className });
    made.append(...within);
    return made;
  };
  const say = (form, lost) => {
    const words = [form.dataset.keepWords, ...lost].map(text => element('p', '', text));
    const notice = element('div', 'notice notice-info', element('div', 'notice-body', ...words));
    document.getElementById('notices').after(element('div', 'notices', notice));
  };
  /* what finds no field any more is shown, to be copied */
  const putBack = form => {
    const lost = [];
    let last = null;
    for (const [name, value] of Object.entries(typed)) {
      const field = form.elements[name];
      if (field) {
        field[typeof value === 'boolean' ? 'checked' : 'value'] = value;
        field.closest('details')?.setAttribute('open', 'open');
        last = field;
      } else if (typeof value === 'string' && value.trim()) {
        lost.push(value);
      }
    }
    if (last || lost.length) {
      say(form, lost);
      last?.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
  document.addEventListener('input', note);
  document.addEventListener('change', note);
  /* once PrimeFaces is ready too, so that what comes back is sent */
  window.jQuery?.(() => setTimeout(() => {
    const form = keeper();
    const laidDown = form && sessionStorage.getItem(shelf(form));
    if (laidDown) {
      sessionStorage.removeItem(shelf(form));
      typed = JSON.parse(laidDown);
      putBack(form);
    }
  }));
  window.jQuery?.(document).on('pfAjaxComplete', (event, answer, settings, told) => {
    const form = keeper();
    if (form && /<redirect url="[^"]*\/sign-in\b/.test(answer.responseText)) {
      /* who types on until the sign-in page is there loses nothing of that either */
      ended = true;
      layDown(form);
    } else if (form && 'keepStores' in form.dataset && answer.status === 200 && !told?.validationFailed) {
      typed = {};
    }
  });
})();
