import './anze-citation';
import './anze-tier-calculator';
