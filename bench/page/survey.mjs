// The same wizard in SurveyJS: place, trade, premium, accident, one question a page.
import { Model } from 'survey-core';
import 'survey-core/survey-core.min.css';
import { renderSurvey } from 'survey-js-ui';

const choices = (list) => list.map(([value, text]) => ({ value, text }));
const survey = new Model({
  showProgressBar: 'top', questionsOnPageMode: 'questionPerPage', locale: 'zh-cn',
  elements: [
    { type: 'dropdown', name: 'region', title: '企业在哪个省？', isRequired: true, choices: choices(window.places) },
    { type: 'radiogroup', name: 'sector', title: '你们做哪一行？', isRequired: true, choices: choices([['non-coal-mine', '非煤矿山'], ['tailings-pond', '尾矿库'], ['transport', '交通运输'], ['other', '其他']]) },
    { type: 'text', name: 'premium', title: '保费是多少？（不含税）', inputType: 'number', isRequired: true, min: 0 },
    { type: 'boolean', name: 'accidentLastYear', title: '去年出过生产安全事故吗？', isRequired: true },
  ],
});
renderSurvey(survey, document.querySelector('#wizard'));
