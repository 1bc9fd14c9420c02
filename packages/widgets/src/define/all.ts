import './anze-citation';
import './anze-complaint-tracker';
import './anze-guide';
import './anze-hazard-list';
import './anze-revisit-form';
import './anze-service-calendar';
import './anze-service-insights';
import './anze-tier-calculator';
