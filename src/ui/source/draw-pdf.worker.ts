/** The thread in which pdf.js reads what is drawn; older engines need the same help there. */
import '../../engine/fill-in.ts';
import '../../engine/fill-in-for-pdf.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
