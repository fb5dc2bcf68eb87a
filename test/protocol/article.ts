/** An article of invented people, small enough to say by heart what stands in it. */
export const article = `Harbour deal divides Port Velmar

PORT VELMAR (Reuters) - Mayor Elena Vasquez said on Monday that the city would buy back its harbour.

“We will not sell the harbour again,” Vasquez said. She added that talks with the owners would begin in May.

“The price is far too high for a city of this size,” said Tomas Lindqvist, director of the Harbour Institute. Lindqvist criticised Vasquez for keeping the figures secret.

Critics say the plan is reckless.

The owners bought the harbour at an auction eleven years ago.

“Nobody has asked the people who work there.” The council meets again on Friday.
`;

export const uri = 'file:///press/harbour.txt';
