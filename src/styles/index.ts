// First the order of the layers, then what stands in them: Vite keeps the order of imports.
import './index.css';
import '../figures/sheets.ts';
