import { kit } from './state/kit';

App({
  onLaunch() {
    kit().start();
  },
});
