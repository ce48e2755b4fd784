"""Numbers, dates and languages as people write them, read exactly, in English, Russian and Kazakh."""
