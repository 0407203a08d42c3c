/*
 * What was typed and is not stored yet outlives an ended session: a form with data-keep, which names who types, lays it
 * down in the tab when an answer leads to sign-in, and takes it up again when its page opens for the same person.
 * data-keep-stores tells that each other answer means stored.
 */
(() => {
  const forms = () => [...document.querySelectorAll('form[data-keep]')];
  const shelf = form => `som ${form.dataset.keep} ${location.pathname} ${form.id}`;
  const typed = new Map();
  const of = form => typed.get(form.id) ?? {};
  let sent = new Map();
  let ended = false;
  const layDown = form => {
    if (Object.keys(of(form)).length) {
      sessionStorage.setItem(shelf(form), JSON.stringify(of(form)));
    }
  };
  /* boxes of one question share their name */
  const isBox = field => ['checkbox', 'radio'].includes(field.type);
  const note = ({ target }) => {
    const form = target.name && target.type !== 'password' && target.closest('form[data-keep]');
    if (form) {
      const entry = isBox(target) ? { [target.id]: target.checked } : { [target.name]: target.value };
      typed.set(form.id, { ...of(form), ...entry });
      if (ended) {
        layDown(form);
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
    for (const [key, value] of Object.entries(of(form))) {
      const field = typeof value === 'boolean' ? document.getElementById(key) : form.elements[key];
      if (field) {
        field[typeof value === 'boolean' ? 'checked' : 'value'] = value;
        field.closest('details')?.setAttribute('open', 'open');
        last = field;
      } else if (typeof value === 'string' && value.trim()) {
        lost.push(value);
      }
    }
    /* what an answer will store lies there until then */
    if (!last || !('keepStores' in form.dataset)) {
      sessionStorage.removeItem(shelf(form));
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
    for (const form of forms()) {
      const laidDown = sessionStorage.getItem(shelf(form));
      if (laidDown) {
        typed.set(form.id, JSON.parse(laidDown));
        putBack(form);
      }
    }
  }));
  const stored = form => {
    const before = sent.get(form.id) ?? {};
    const since = Object.entries(of(form)).filter(([key, value]) => before[key] !== value);
    typed.set(form.id, Object.fromEntries(since));
    sessionStorage.removeItem(shelf(form));
  };
  window.jQuery?.(document).on('pfAjaxSend', () => {
    sent = new Map(typed);
  });
  window.jQuery?.(document).on('pfAjaxComplete', (event, answer, settings, told) => {
    if (/<redirect url="[^"]*\/sign-in\b/.test(answer.responseText)) {
      /* who types on until the sign-in page is there loses nothing of that either */
      ended = true;
      forms().forEach(layDown);
    } else if (answer.status === 200 && !told?.validationFailed) {
      forms().filter(form => 'keepStores' in form.dataset).forEach(stored);
    }
  });
})();
