import { mount } from 'svelte';

import App from './App.svelte';
import './styles/desk.css';

const target = document.getElementById('desk');
if (target) mount(App, { target });
