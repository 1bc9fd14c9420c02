import './anze-citation';
import './anze-service-calendar';
import './anze-tier-calculator';
