import { expect } from '@open-wc/testing';
import { readNumber } from './read-number';

describe('a number that was typed', () => {
  const sound: Record<string, number> = {
    '32000': 32000, '３２，０００': 32000, '32,000 元': 32000, '¥32,000.50': 32000.5, '1,234,567': 1234567, '12，345．67': 12345.67, '3.2万': 32000, '1.13万元': 11300, '1,200万': 12000000,
    '32 000': 32000, '３２　０００': 32000, '1 234 567': 1234567, ' 32000 ': 32000, '.5': 0.5, '0': 0, '007': 7,
  };
  for (const [typed, value] of Object.entries(sound)) it(`“${typed}” is ${value}`, () => expect(readNumber(typed)).to.deep.equal({ value }));

  const unsound = ['3,2万', '3，2万', '1,5', '1.234,5', '12,34,56', '1,23', '1234,567', '0,500', ',500', '1,,000', '1,000,', '3、2万', '3。2万', '3 2万', '３　２万', '1,234.567,8', '3,200,00'];
  for (const typed of unsound) it(`“${typed}” is refused, never read as another sum`, () => expect(readNumber(typed)).to.deep.equal({ problem: 'not-a-number' }));

  it('is empty, or below nought', () => {
    expect(readNumber(' 　')).to.deep.equal({ problem: 'empty' });
    expect(readNumber('－1,000')).to.deep.equal({ problem: 'negative' });
  });
});
