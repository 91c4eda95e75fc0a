import '../suites/activation';
import '../suites/outline';
import '../suites/numbering';
import '../suites/navigation';
import '../suites/recognition';
import '../suites/encoding';
import '../suites/snippets';
import './restart';
