import '../suites/activation';
