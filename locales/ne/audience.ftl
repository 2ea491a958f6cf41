# यो जवाफ कसका लागि हो, बहुवचनमा।
audience-everyone = सबैका लागि
audience-worker = कामदारहरू
audience-family = परिवारहरू
audience-student = विद्यार्थीहरू
audience-self-employed = आफ्नै व्यवसाय गर्नेहरू
audience-protected-person = संरक्षणमा रहेका मानिसहरू
