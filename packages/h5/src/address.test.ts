import { expect } from '@open-wc/testing';
import { arrivalOf, hashOf, routeOf } from './address';

describe('an address', () => {
  it('names a tab, its half and what a link says about it', () => {
    expect(routeOf('#/complaints/revisit').part).to.equal('revisit');
    expect(routeOf('#/complaints?code=7K2M').query.get('code')).to.equal('7K2M');
    expect(routeOf('#/me').place).to.equal('me');
  });
  it('that names nothing of the app leads to the first tab', () => {
    for (const hash of ['', '#', '#/nowhere', '#/constructor', '#main', '#/../ask']) expect(routeOf(hash).place, hash).to.equal('ask');
  });
  it('of the calculator’s share link leads to the calculator, and stays as it is', () => {
    expect(routeOf('#anze=1.abc').place).to.equal('rights');
    expect(arrivalOf({ search: '', hash: '#anze=1.abc&ticket=abcdefghijklmnop' })).to.deep.include({ hash: '#anze=1.abc&ticket=abcdefghijklmnop', ticket: null });
  });
  it('is written as it is read', () => {
    expect(routeOf(hashOf('complaints', 'revisit', 'a=b'))).to.deep.include({ place: 'complaints', part: 'revisit' });
  });
});

describe('the address that the app is opened by', () => {
  it('loses its ticket wherever it stood, and everything that is not known', () => {
    const ticket = 'abcdefghijklmnop';
    for (const hash of [`#ticket=${ticket}`, `#/calendar?ticket=${ticket}`, `#/calendar?show=agenda&ticket=${ticket}`]) {
      const arrival = arrivalOf({ search: '?tab=calendar&token=x&utm=1', hash });
      expect(arrival.ticket, hash).to.equal(ticket);
      expect(arrival.search + arrival.hash, hash).to.not.contain(ticket).and.not.contain('token').and.not.contain('utm');
      expect(arrival.hash.startsWith('#/calendar'), hash).to.equal(true);
    }
  });
  it('keeps the look, and what a link says about its tab', () => {
    expect(arrivalOf({ search: '?tab=calendar&show=agenda&mode=elder&lang=en&theme=dark', hash: '' })).to.deep.equal({
      ticket: null, look: { lang: 'en', mode: 'elder', theme: 'dark' }, search: '?lang=en&mode=elder&theme=dark', hash: '#/calendar?show=agenda',
    });
  });
  it('takes no ticket, code or look that cannot be one', () => {
    expect(arrivalOf({ search: '?mode=huge&code=<b>&tab=toString', hash: '#ticket=short' })).to.deep.equal({ ticket: null, look: {}, search: '', hash: '#/ask' });
  });
});
