# Names of topics. `.summary` is one sentence under the name.
topic-residence = बसोबास
    .summary = ठेगाना दर्ता, बसोबास नवीकरण र निवेदन अस्वीकार भए के गर्ने।
topic-work = काम
    .summary = सम्झौता, तलब, बिदा, कामबाट निष्कासन र शोषणबाट सुरक्षा।
topic-family-benefits = परिवार र बालबालिका
    .summary = बालबालिका भत्ता, नगर अनुदान र बच्चा जन्मेपछिका पहिला कदमहरू।
topic-health = स्वास्थ्य
    .summary = स्वास्थ्य बीमा, डाक्टर छनोट र आपत्कालमा के गर्ने।
topic-documents = कागजात
    .summary = OIB, विदेशी कागजातको अनुवाद र प्रमाणीकरण।
topic-starting-a-business = आफ्नै व्यवसाय
    .summary = एकलौटी व्यवसाय कसरी खोल्ने र करबारे के जान्नुपर्छ।
